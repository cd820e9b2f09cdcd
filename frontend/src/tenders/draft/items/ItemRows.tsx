import AddIcon from '@mui/icons-material/Add';
import { Button, FormHelperText, Stack } from '@mui/material';
import { useWords } from '../../../i18n';
import { emptyItem, type ItemValues, nextId } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { ItemRow } from './ItemRow';
import { ItemsSheet } from './ItemsSheet';
import { PasteRows } from './PasteRows';

export function ItemRows({ draft }: { draft: Draft }) {
  const words = useWords();
  const { items, lots } = draft.values;
  const whole = useMistake(draft)('items');
  const put = (next: ItemValues[]) => draft.change({ items: next });
  // The next item most often belongs where the last one does.
  const nextLot = items[items.length - 1]?.relatedLot ?? lots[0]?.id;
  return (
    <Stack spacing={2}>
      {items.map((item, index) => (
        <ItemRow
          key={item.id}
          draft={draft}
          item={item}
          index={index}
          change={(part) =>
            draft.change(({ items: now }) => ({
              items: now.map((one) => (one.id === item.id ? { ...one, ...part } : one)),
            }))
          }
          remove={
            items.length > 1
              ? () =>
                  draft.change(({ items: now }) => ({
                    items: now.filter(({ id }) => id !== item.id),
                  }))
              : undefined
          }
        />
      ))}
      {whole.error && <FormHelperText error>{whole.helperText}</FormHelperText>}
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <Button
          startIcon={<AddIcon />}
          variant="outlined"
          onClick={() => put([...items, emptyItem(nextId(items), nextLot)])}
        >
          {words('tenders.draft.addItem')}
        </Button>
        <PasteRows items={items} lots={lots} put={put} />
        {draft.file && <ItemsSheet draft={draft} file={draft.file} />}
      </Stack>
    </Stack>
  );
}
