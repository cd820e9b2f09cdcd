import FlagIcon from '@mui/icons-material/FlagOutlined';
import { Box, Typography } from '@mui/material';
import { useSeatWords } from '../exercises/seatWords';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { Block } from './Block';
import type { SignTold } from './shapes';
import { useRefusedText } from './useRefusedText';

/** What the ledger holds that an auditor would stop at. */
export function SignsBlock({ signs }: { signs: SignTold[] }) {
  const words = useWords();
  const name = useSeatWords();
  const refused = useRefusedText();
  return (
    <Block
      title={words('debrief.signs.title')}
      lead={signs.length === 0 ? words('debrief.signs.none') : undefined}
    >
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
        {signs.map((sign) => (
          <Box component="li" key={sign.index} sx={{ py: 1, display: 'flex', gap: 1.5 }}>
            <Box aria-hidden="true" sx={{ color: 'tones.bad.text', lineHeight: 0, pt: 0.25 }}>
              <FlagIcon />
            </Box>
            <Box>
              <Typography sx={{ fontWeight: 600 }}>
                {words(`debrief.signs.${sign.sign}`)} · <bdi>{name(sign.seat)}</bdi>
              </Typography>
              <Typography variant="body2" color="text.secondary">
                <InstantField value={sign.at} seconds /> ·{' '}
                {words('debrief.signs.entry', { index: sign.index })}
                {sign.code && sign.sign === 'refused' && (
                  <>
                    {' · '}
                    <bdi>{refused(sign.code)}</bdi>
                  </>
                )}
              </Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Block>
  );
}
