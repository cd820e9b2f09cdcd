import {
  Box,
  MenuItem,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useWords } from '../../i18n';
import type { AttemptTold } from '../shapes';
import { BOTH, type useAttempts } from './useAttempts';
import { useAttemptWords } from './useAttemptWords';

/** Which attempt is told: one of them, or two side by side. */
export function AttemptBar({
  of,
  all,
}: {
  of: ReturnType<typeof useAttempts>;
  all: AttemptTold[];
}) {
  const words = useWords();
  const { name, from } = useAttemptWords(all);
  const { told, chosen, against, choose } = of;
  if (all.length < 2) return null;
  const one = all.find(({ attempt }) => attempt === chosen);
  const live = all.find((row) => row.live);
  return (
    <Box sx={{ mb: 3 }}>
      {told.length > 1 && (
        <ToggleButtonGroup
          exclusive
          value={chosen}
          onChange={(_, next) => next !== null && choose(next)}
          aria-label={words('attempts.which')}
          sx={{
            displayPrint: 'none',
            flexWrap: 'wrap',
            bgcolor: 'background.paper',
            '& .MuiToggleButton-root': {
              minHeight: 44,
              px: { xs: 1.5, sm: 2.5 },
              lineHeight: 1.25,
            },
          }}
        >
          {told.map(({ attempt }) => (
            <ToggleButton key={attempt} value={attempt}>
              {name(attempt)}
            </ToggleButton>
          ))}
          <ToggleButton value={BOTH}>{words('attempts.both')}</ToggleButton>
        </ToggleButtonGroup>
      )}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1, maxWidth: '72ch' }}>
        {chosen === BOTH && live
          ? words('attempts.both_lead', { from: from(live) })
          : one && from(one)}
        {one && !one.live && ` ${words('attempts.earlier')}`}
        {told.length < all.length && ` ${words('attempts.shut')}`}
      </Typography>
      {chosen === BOTH && told.length > 2 && (
        <TextField
          select
          size="small"
          label={words('attempts.against')}
          value={against}
          onChange={({ target }) => choose(BOTH, Number(target.value))}
          sx={{ mt: 2, minWidth: 220, displayPrint: 'none' }}
        >
          {told
            .filter((row) => !row.live)
            .map(({ attempt }) => (
              <MenuItem key={attempt} value={attempt} sx={{ minHeight: 44 }}>
                {name(attempt)}
              </MenuItem>
            ))}
        </TextField>
      )}
    </Box>
  );
}
