import SearchIcon from '@mui/icons-material/Search';
import { Box, ButtonBase, InputAdornment, Stack, TextField } from '@mui/material';
import { useEffect, useState } from 'react';
import { useWords } from '../../i18n';
import { usePlays } from '../../live/room';
import type { ListSearch } from './useListSearch';

interface Props {
  search: string;
  status: string;
  change: (next: Partial<ListSearch>) => void;
}

const PAUSE = 250;

export function ListFilters({ search, status, change }: Props) {
  const words = useWords();
  const officer = usePlays('procuringOfficer');
  const [typed, setTyped] = useState(search);
  useEffect(() => setTyped(search), [search]);
  useEffect(() => {
    if (typed === search) return;
    const timer = window.setTimeout(() => change({ search: typed }), PAUSE);
    return () => window.clearTimeout(timer);
  });
  const statuses = [
    ...(officer ? (['planned'] as const) : []),
    'active',
    'closed',
    'cancelled',
  ] as const;
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      spacing={1.5}
      sx={{ mb: 2, alignItems: { sm: 'center' } }}
    >
      <TextField
        type="search"
        size="small"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={words('tenders.list.search')}
        sx={{ maxWidth: { sm: 380 } }}
        slotProps={{
          htmlInput: { 'aria-label': words('tenders.list.search') },
          input: {
            startAdornment: (
              <InputAdornment position="start">
                <SearchIcon fontSize="small" />
              </InputAdornment>
            ),
          },
        }}
      />
      <Box
        role="group"
        aria-label={words('tenders.list.filter')}
        sx={{ display: 'flex', gap: 0.75, flexWrap: 'wrap' }}
      >
        <Pill
          on={status === ''}
          label={words('tenders.list.all')}
          press={() => change({ status: '' })}
        />
        {statuses.map((one) => (
          <Pill
            key={one}
            on={status === one}
            label={words(`tenders.status.${one}`)}
            press={() => change({ status: one })}
          />
        ))}
      </Box>
    </Stack>
  );
}

function Pill({ on, label, press }: { on: boolean; label: string; press: () => void }) {
  return (
    <ButtonBase
      aria-pressed={on}
      onClick={press}
      sx={{
        px: 1.75,
        minHeight: 44,
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
