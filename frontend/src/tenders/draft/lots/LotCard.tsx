import DownIcon from '@mui/icons-material/ArrowDownward';
import UpIcon from '@mui/icons-material/ArrowUpward';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useWords } from '../../../i18n';
import type { LotValues } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { heirOf } from './order';

interface Props {
  draft: Draft;
  lot: LotValues;
  index: number;
  /** How many items belong to it. */
  items: number;
  change: (part: Partial<LotValues>) => void;
  remove: () => void;
  move: (by: -1 | 1) => void;
}

export function LotCard({ draft, lot, index, items, change, remove, move }: Props) {
  const words = useWords();
  const mistake = useMistake(draft);
  const last = draft.values.lots.length - 1;
  const name = words('lots.numbered', { lot: lot.id });
  const heir = heirOf(draft.values, lot.id);
  return (
    <Box
      role="group"
      aria-label={name}
      sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: { xs: 1.5, sm: 2 } }}
    >
      <Stack direction="row" spacing={1} sx={{ alignItems: 'center', mb: 1.5 }}>
        <Typography sx={{ fontWeight: 650 }}>{name}</Typography>
        <Typography variant="body2" color={items === 0 ? 'error.main' : 'text.secondary'}>
          {words('lots.draft.itemCount', { smart_count: items })}
        </Typography>
        <Box sx={{ flex: 1 }} />
        <IconButton
          aria-label={words('lots.draft.earlier', { lot: lot.id })}
          disabled={index === 0}
          onClick={() => move(-1)}
        >
          <UpIcon fontSize="small" />
        </IconButton>
        <IconButton
          aria-label={words('lots.draft.later', { lot: lot.id })}
          disabled={index === last}
          onClick={() => move(1)}
        >
          <DownIcon fontSize="small" />
        </IconButton>
        <IconButton
          aria-label={words('lots.draft.remove', { lot: lot.id })}
          title={items > 0 ? words('lots.draft.removeKeeps', { lot: heir }) : undefined}
          onClick={remove}
        >
          <DeleteIcon fontSize="small" />
        </IconButton>
      </Stack>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) 180px' },
        }}
      >
        <TextField
          label={words('lots.draft.lotTitle')}
          value={lot.title}
          onChange={(event) => change({ title: event.target.value })}
          {...mistake(`lots.${index}.title`)}
          slotProps={{ htmlInput: { maxLength: 300, dir: 'auto' } }}
        />
        <TextField
          label={words('lots.draft.lotValue')}
          value={lot.value}
          onChange={(event) => change({ value: event.target.value })}
          {...mistake(`lots.${index}.value`)}
          slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
        />
        <TextField
          sx={{ gridColumn: '1 / -1' }}
          label={words('lots.draft.lotDescription')}
          value={lot.description}
          onChange={(event) => change({ description: event.target.value })}
          multiline
          maxRows={6}
          slotProps={{ htmlInput: { dir: 'auto' } }}
        />
      </Box>
    </Box>
  );
}
