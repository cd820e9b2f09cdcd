import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import SortIcon from '@mui/icons-material/Sort';
import { IconButton, InputAdornment, Stack, TextField, Tooltip } from '@mui/material';
import { useWords } from '../../i18n';
import type { Wanted } from './address';

export interface SortField {
  field: string;
  label: string;
}

interface Props {
  sort: Wanted['sort'];
  fields: readonly SortField[];
  change: (sort: Wanted['sort']) => void;
}

/** By what a list is sorted, and a button that turns it round. */
export function SortChoice({ sort, fields, change }: Props) {
  const words = useWords();
  const down = sort.order === 'DESC';
  const turn = words(down ? 'lists.descending' : 'lists.ascending');
  return (
    <Stack direction="row" spacing={0.5} sx={{ alignItems: 'center', flex: 'none' }}>
      <TextField
        select
        size="small"
        value={sort.field}
        onChange={({ target }) => change({ ...sort, field: target.value })}
        slotProps={{
          select: { native: true },
          htmlInput: { 'aria-label': words('lists.sortBy') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SortIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
        sx={{ minWidth: 150, width: 'auto' }}
      >
        {fields.map(({ field, label }) => (
          <option key={field} value={field}>
            {label}
          </option>
        ))}
      </TextField>
      <Tooltip title={turn}>
        <IconButton
          aria-label={turn}
          onClick={() => change({ ...sort, order: down ? 'ASC' : 'DESC' })}
        >
          {down ? <DownIcon fontSize="small" /> : <UpIcon fontSize="small" />}
        </IconButton>
      </Tooltip>
    </Stack>
  );
}
