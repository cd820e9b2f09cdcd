import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, TextField, Typography } from '@mui/material';
import { memo } from 'react';
import { parseAmount } from '../../../fields/money';
import { useWords } from '../../../i18n';
import { type ItemValues, QUANTITY_PLACES } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { ClassificationField } from './ClassificationField';

interface Props {
  draft: Draft;
  item: ItemValues;
  index: number;
  change: (part: Partial<ItemValues>) => void;
  remove?: () => void;
}

/** Whether this row shows the same as before: of 150 rows a keystroke draws one. */
function same(before: Props, after: Props): boolean {
  const [was, is] = [before.draft, after.draft];
  return (
    before.item === after.item &&
    before.index === after.index &&
    (before.remove === undefined) === (after.remove === undefined) &&
    was.values.lots === is.values.lots &&
    was.values.currency === is.values.currency &&
    was.mistakes === is.mistakes &&
    was.refusal === is.refusal &&
    was.checks === is.checks
  );
}

export const ItemRow = memo(function ItemRow({ draft, item, index, change, remove }: Props) {
  const words = useWords();
  const mistake = useMistake(draft);
  const { lots } = draft.values;
  const quantity = mistake(`items.${index}.quantity`);
  const unreadable = item.quantity !== '' && parseAmount(item.quantity, QUANTITY_PLACES) === null;
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
        error={quantity.error || unreadable}
        helperText={unreadable ? words('tenders.draft.notNumber') : quantity.helperText}
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
      <Box
        sx={{
          gridColumn: { xs: '1 / -1', sm: '2 / -1' },
          display: 'flex',
          flexWrap: 'wrap',
          gap: 1.5,
          alignItems: 'flex-start',
          mb: { sm: 1 },
        }}
      >
        {lots.length > 1 && (
          <TextField
            select
            size="small"
            label={words('lots.draft.ofItem')}
            value={item.relatedLot}
            onChange={(event) => change({ relatedLot: event.target.value })}
            {...mistake(`items.${index}.relatedLot`)}
            sx={{ flex: '1 1 200px' }}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            {lots.map(({ id, title }) => (
              <option key={id} value={id}>
                {title.trim() ? `${id} · ${title}` : words('lots.draft.unnamed', { lot: id })}
              </option>
            ))}
          </TextField>
        )}
        <ClassificationField
          item={item.id}
          value={item.classification}
          change={(classification) => change({ classification })}
        />
      </Box>
    </Box>
  );
}, same);

function Remove({ number, press }: { number: string; press?: () => void }) {
  const words = useWords();
  if (!press) return null;
  return (
    <IconButton aria-label={words('tenders.draft.removeItem', { number })} onClick={press}>
      <DeleteIcon />
    </IconButton>
  );
}
