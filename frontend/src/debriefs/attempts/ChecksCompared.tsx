import { Box, Typography } from '@mui/material';
import { TONES } from '../../exercises/Evidence';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { sentence } from '../../workshops/sentence';
import { Block } from '../Block';
import type { CheckTold } from '../shapes';
import type { Two } from './Compared';
import { pairChecks } from './comparing';

/** The checks that came out otherwise, and how many came out the same. */
export function ChecksCompared({ one, two, names }: Two) {
  const words = useWords();
  const { other, same } = pairChecks(one, two);
  if (other.length + same === 0) return null;
  return (
    <Block
      title={words('debrief.checks.title')}
      lead={words('attempts.same_checks', { smart_count: same })}
    >
      {other.length > 0 && (
        <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
          {other.map(({ key, one: was, two: now }) => (
            <Box component="li" key={key} sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
              <Typography sx={{ mb: 0.75 }}>
                <bdi>{sentence((now ?? was)?.text ?? '')}</bdi>
              </Typography>
              <Box sx={{ display: 'flex', columnGap: 3, rowGap: 1, flexWrap: 'wrap' }}>
                <Side name={names[0]} check={was} />
                <Side name={names[1]} check={now} />
              </Box>
            </Box>
          ))}
        </Box>
      )}
    </Block>
  );
}

function Side({ name, check }: { name: string; check: CheckTold | null }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'inline-flex', gap: 1, alignItems: 'center' }}>
      <Typography variant="caption" color="text.secondary">
        {name}
      </Typography>
      {check === null ? (
        <Typography variant="body2">{words('attempts.not_played')}</Typography>
      ) : (
        <StatusChip
          tone={TONES[check.verdict]}
          label={words(`exercise.verdict.${check.verdict}`)}
        />
      )}
    </Box>
  );
}
