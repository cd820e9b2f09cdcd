import StarIcon from '@mui/icons-material/Star';
import StarBorderIcon from '@mui/icons-material/StarBorder';
import { Box, Button, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import type { SeatShown } from '../../api/shapes';
import { useWords } from '../../i18n';

export type Choice = 'member' | 'reserve' | 'off';
const CHOICES: Choice[] = ['member', 'reserve', 'off'];

interface Props {
  seat: SeatShown;
  choice: Choice;
  chair: boolean;
  choose: (choice: Choice) => void;
  lead: () => void;
}

/** One evaluator's seat and what it shall be. */
export function Chooser({ seat, choice, chair, choose, lead }: Props) {
  const words = useWords();
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'center',
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: '1 1 180px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 650 }}>
          <bdi>{seat.holder ?? seat.seat}</bdi>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          <bdi>{seat.seat}</bdi> · <bdi>{seat.organisation}</bdi>
        </Typography>
      </Box>
      <ToggleButtonGroup
        exclusive
        color="primary"
        size="small"
        value={choice}
        onChange={(_, next: Choice | null) => next && choose(next)}
        aria-label={words('committees.setUp.role', { seat: seat.seat })}
      >
        {CHOICES.map((one) => (
          <ToggleButton
            key={one}
            value={one}
            sx={{ minHeight: 44, px: { xs: 1.25, sm: 2 }, textTransform: 'none', fontWeight: 600 }}
          >
            {words(`committees.setUp.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Button
        size="small"
        onClick={lead}
        disabled={choice !== 'member'}
        aria-pressed={chair}
        aria-label={words('committees.setUp.chairOf', { seat: seat.seat })}
        startIcon={chair ? <StarIcon /> : <StarBorderIcon />}
        sx={{
          minWidth: 110,
          marginInlineStart: { xs: -1.5, sm: 0 },
          ...(choice !== 'member' && {
            display: { xs: 'none', sm: 'inline-flex' },
            visibility: 'hidden',
          }),
        }}
      >
        {words('committees.setUp.chair')}
      </Button>
    </Box>
  );
}
