import { Box, Button, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import type { Offer } from '../shapes';
import { LINE } from './InjectLine';
import { type Wish, wishOf } from './wish';

interface Props {
  offer: Offer;
  onPlan: (wish: Wish) => void;
}

/** One inject of the palette; before the tender is ready for it, it says so. */
export function OfferLine({ offer, onPlan }: Props) {
  const words = useWords();
  return (
    <Box component="li" sx={LINE}>
      <Box sx={{ flex: '1 1 200px', minWidth: 0 }}>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          <bdi>{offer.name}</bdi>
        </Typography>
        {!offer.offered && (
          <Typography variant="caption" component="p" color="text.secondary">
            {words('exercise.not_ready')}
          </Typography>
        )}
      </Box>
      {offer.offered && (
        <Button
          size="small"
          variant="outlined"
          onClick={() => onPlan(wishOf(offer))}
          aria-label={`${words('exercise.plan_inject')}: ${offer.name}`}
        >
          {words('exercise.plan_inject')}
        </Button>
      )}
    </Box>
  );
}
