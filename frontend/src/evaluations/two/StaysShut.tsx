import { Box, Paper, Typography } from '@mui/material';
import type { Judged, TenderShown } from '../../api/shapes';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { LotName } from '../../fields/LotName';
import { useWords } from '../../i18n';
import { lotOf } from '../../tenders/lots';
import { inLot } from '../examination/latest';
import { useWhy } from './useWhy';

/** The prices of who did not pass: shut, with the reason beside each. */
export function StaysShut({ tender, judged }: { tender: TenderShown; judged: Judged[] }) {
  const words = useWords();
  const why = useWhy();
  const shut = judged.filter(({ passed }) => !passed);
  if (shut.length === 0) return null;
  return (
    <Paper component="section" variant="outlined" sx={{ mt: 3, p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h3">
        {words('envelopes.opening.shutTitle')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: '70ch' }}>
        {words('envelopes.opening.shutText')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shut.map((one) => (
          <Box
            component="li"
            key={inLot(one)}
            sx={{ display: 'flex', gap: 2, alignItems: 'center', py: 1.25 }}
          >
            <Box sx={{ width: 56, flex: 'none' }}>
              <EnvelopePicture still />
            </Box>
            <Box sx={{ minWidth: 0 }}>
              <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
                <bdi>{one.tenderer.name}</bdi>
                {tender.lots.length > 1 && (
                  <>
                    {' · '}
                    <LotName lot={lotOf(tender, one.lot)} />
                  </>
                )}
              </Typography>
              <Typography variant="body2">{why(one)}</Typography>
            </Box>
          </Box>
        ))}
      </Box>
    </Paper>
  );
}
