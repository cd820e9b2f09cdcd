import AddIcon from '@mui/icons-material/Add';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Button, IconButton, Stack, TextField, Tooltip } from '@mui/material';
import { useWords } from '../../i18n';
import { nextId } from '../../tenders/draft/draftForm';
import { emptyItem, type ItemValues } from './planForm';
import type { PlanDraft } from './usePlanForm';

const MOST = 200;

/** The items of a plan, where they are known; there may be none. */
export function ItemRows({ draft }: { draft: PlanDraft }) {
  const words = useWords();
  const { items } = draft.values;
  const put = (next: ItemValues[]) => draft.change({ items: next });
  return (
    <Stack spacing={2} sx={{ alignItems: 'flex-start' }}>
      {items.map((item, index) => {
        const field = (name: 'description' | 'quantity' | 'unit', label: string) => ({
          label,
          value: item[name],
          required: true,
          ...draft.help(`items.${index}.${name}`),
          onChange: ({ target }: { target: { value: string } }) =>
            put(items.map((one) => (one === item ? { ...one, [name]: target.value } : one))),
        });
        return (
          <Box
            key={item.id}
            role="group"
            aria-label={words('plans.comments.item', { id: item.id })}
            sx={{
              display: 'grid',
              gap: 1.5,
              width: 1,
              alignItems: 'start',
              gridTemplateColumns: { xs: '1fr 1fr auto', sm: 'minmax(0, 1fr) 120px 140px auto' },
              pb: { xs: 2, sm: 0 },
              borderBottom: { xs: 1, sm: 0 },
              borderColor: 'divider',
            }}
          >
            <TextField
              {...field('description', words('planForm.item'))}
              sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
              slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
            />
            <TextField
              {...field('quantity', words('planForm.quantity'))}
              slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr' } }}
            />
            <TextField
              {...field('unit', words('planForm.unit'))}
              slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
            />
            <Tooltip title={words('planForm.removeItem', { id: item.id })}>
              <IconButton
                aria-label={words('planForm.removeItem', { id: item.id })}
                onClick={() => put(items.filter((one) => one !== item))}
                sx={{ mt: 0.75 }}
              >
                <DeleteIcon />
              </IconButton>
            </Tooltip>
          </Box>
        );
      })}
      <Button
        startIcon={<AddIcon />}
        variant="outlined"
        disabled={items.length >= MOST}
        onClick={() => put([...items, emptyItem(nextId(items))])}
      >
        {words('planForm.addItem')}
      </Button>
    </Stack>
  );
}
