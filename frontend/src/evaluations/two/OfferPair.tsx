import { Box, Paper, Typography } from '@mui/material';
import type { Judged, OfferOpened } from '../../api/shapes';
import { EnvelopePicture } from '../../bids/standing/EnvelopePicture';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Unopenable } from '../opening/Unopenable';
import { useWhy } from './useWhy';

interface Props {
  offer: OfferOpened;
  number: number;
  of: number;
  /** Whether its first envelope lies open here. */
  open: boolean;
  /** What became of it, once the prices are opened. */
  judged?: Judged;
}

/** The two envelopes of one bid: what is offered beside the price, each as open as it is. */
export function OfferPair({ offer, number, of, open, judged }: Props) {
  const words = useWords();
  const why = useWhy();
  const stuck = open && offer.outcome === 'unopenable';
  const price = judged === undefined ? 'priceShut' : judged.passed ? 'priceOpen' : 'priceNever';
  const offered = !open ? 'offerShut' : stuck ? 'offerStuck' : 'offerOpen';
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{ p: 2, borderColor: open ? 'primary.main' : 'divider' }}
    >
      <Typography variant="body2" color="text.secondary">
        {words('evaluations.opening.envelopeOf', { number, count: of })}
      </Typography>
      <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere', minHeight: '1.5em' }}>
        {open ? <bdi>{offer.tenderer.name}</bdi> : ' '}
      </Typography>
      <Box sx={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 2, mt: 1 }}>
        <Side label={words(`envelopes.opening.${offered}`)}>
          <EnvelopePicture open={open && !stuck} stuck={stuck} />
        </Side>
        <Side label={words(`envelopes.opening.${price}`)} faint={price === 'priceNever'}>
          <EnvelopePicture open={judged?.passed === true} />
        </Side>
      </Box>
      {stuck && <Unopenable reason={offer.reason} />}
      {open && offer.holds.includes('price') && (
        <Box sx={{ mt: 1 }}>
          <StatusChip tone="bad" label={words('envelopes.opening.told')} />
        </Box>
      )}
      {judged?.why && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {why(judged)}
        </Typography>
      )}
    </Paper>
  );
}

interface SideProps {
  label: string;
  faint?: boolean;
  children: React.ReactNode;
}

function Side({ label, faint, children }: SideProps) {
  return (
    <Box sx={{ minWidth: 0, textAlign: 'center' }}>
      <Box sx={{ maxWidth: 120, mx: 'auto', opacity: faint ? 0.55 : 1 }}>{children}</Box>
      <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
        {label}
      </Typography>
    </Box>
  );
}
