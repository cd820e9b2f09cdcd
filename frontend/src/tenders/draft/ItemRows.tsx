import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import {
  Box,
  Button,
  FormHelperText,
  IconButton,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useWords } from '../../i18n';
import { emptyItem, type ItemValues, nextId } from './draftForm';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

export function ItemRows({ draft }: { draft: Draft }) {
  const words = useWords();
  const { items } = draft.values;
  const whole = useMistake(draft)('items');
  const put = (next: ItemValues[]) => draft.change({ items: next });
  return (
    <Stack spacing={2}>
      {items.map((item, index) => (
        <ItemRow
          key={item.id}
          draft={draft}
          item={item}
          index={index}
          change={(part) => put(items.map((one) => (one === item ? { ...one, ...part } : one)))}
          remove={items.length > 1 ? () => put(items.filter((one) => one !== item)) : undefined}
        />
      ))}
      {whole.error && <FormHelperText error>{whole.helperText}</FormHelperText>}
      <Box>
        <Button
          startIcon={<AddIcon />}
          variant="outlined"
          onClick={() => put([...items, emptyItem(nextId(items))])}
        >
          {words('tenders.draft.addItem')}
        </Button>
      </Box>
    </Stack>
  );
}

interface RowProps {
  draft: Draft;
  item: ItemValues;
  index: number;
  change: (part: Partial<ItemValues>) => void;
  remove?: () => void;
}

function ItemRow({ draft, item, index, change, remove }: RowProps) {
  const words = useWords();
  const mistake = useMistake(draft);
  return (
    <Box
      role="group"
      aria-label={words('tenders.draft.itemNumber', { number: item.id })}
      sx={{
        display: 'grid',
        gap: 1.5,
        alignItems: 'start',
        gridTemplateColumns: {
          xs: '1fr 1fr',
          sm: `28px minmax(0, 1fr) 120px 120px ${remove ? '44px' : ''}`,
        },
        pb: { xs: 2, sm: 0 },
        borderBottomStyle: 'solid',
        borderBottomWidth: { xs: '1px', sm: 0 },
        borderColor: 'divider',
      }}
    >
      <Typography sx={{ pt: { sm: 2 }, fontWeight: 650 }} color="text.secondary">
        {item.id}
      </Typography>
      <Box sx={{ display: { xs: 'block', sm: 'none' }, justifySelf: 'end' }}>
        <Remove number={item.id} press={remove} />
      </Box>
      <TextField
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
        label={words('tenders.draft.itemDescription')}
        value={item.description}
        onChange={(event) => change({ description: event.target.value })}
        {...mistake(`items.${index}.description`)}
        multiline
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <TextField
        label={words('tenders.draft.itemQuantity')}
        value={item.quantity}
        onChange={(event) => change({ quantity: event.target.value })}
        {...mistake(`items.${index}.quantity`)}
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
      />
      <TextField
        label={words('tenders.draft.itemUnit')}
        value={item.unit}
        onChange={(event) => change({ unit: event.target.value })}
        {...mistake(`items.${index}.unit`)}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      {remove && (
        <Box sx={{ display: { xs: 'none', sm: 'block' }, pt: 0.75 }}>
          <Remove number={item.id} press={remove} />
        </Box>
      )}
    </Box>
  );
}

function Remove({ number, press }: { number: string; press?: () => void }) {
  const words = useWords();
  if (!press) return null;
  return (
    <IconButton aria-label={words('tenders.draft.removeItem', { number })} onClick={press}>
      <DeleteIcon />
    </IconButton>
  );
}
