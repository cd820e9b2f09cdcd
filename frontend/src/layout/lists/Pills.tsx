import { Box, ButtonBase, TextField } from '@mui/material';
import { useWords } from '../../i18n';

export interface Filter {
  name: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

interface Props {
  filter: Filter;
  value: string;
  change: (value: string) => void;
}

const MOST_PILLS = 5;

/** One filter: all, or one of its values; many of them fold into a choice. */
export function Pills({ filter, value, change }: Props) {
  const words = useWords();
  const options = [{ value: '', label: words('lists.all') }, ...filter.options];
  if (filter.options.length > MOST_PILLS) {
    return (
      <TextField
        select
        size="small"
        label={filter.label}
        value={value}
        onChange={({ target }) => change(target.value)}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
        sx={{ flex: '0 1 200px' }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </TextField>
    );
  }
  return (
    <Box
      role="group"
      aria-label={filter.label}
      sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}
    >
      {options.map((option) => (
        <Pill
          key={option.value}
          on={option.value === value}
          label={option.label}
          press={() => change(option.value)}
        />
      ))}
    </Box>
  );
}

function Pill({ on, label, press }: { on: boolean; label: string; press: () => void }) {
  return (
    <ButtonBase
      aria-pressed={on}
      onClick={press}
      sx={{
        px: 1.75,
        minHeight: { xs: 44, md: 40 },
        borderRadius: 99,
        border: 1,
        fontSize: '0.875rem',
        fontWeight: 600,
        borderColor: on ? 'primary.main' : 'divider',
        color: on ? 'tones.active.text' : 'text.secondary',
        bgcolor: on ? 'tones.active.ground' : 'background.paper',
      }}
    >
      {label}
    </ButtonBase>
  );
}
