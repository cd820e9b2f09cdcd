import PasteIcon from '@mui/icons-material/ContentPasteOutlined';
import { Alert, Box, Button, TextField } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../../i18n';
import type { ItemValues, LotValues } from '../draftForm';
import { itemsFrom, type Pasted } from './pasted';

const MOST_ITEMS = 200;

interface Props {
  items: ItemValues[];
  lots: LotValues[];
  put: (items: ItemValues[]) => void;
}

type Told = { kind: 'nothing' | 'tooMany' | 'undone' } | { kind: 'took'; pasted: Pasted };

/** A field that takes rows of a spreadsheet from the clipboard; the paste event needs no https. */
export function PasteRows({ items, lots, put }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<ItemValues[] | null>(null);
  const [told, setTold] = useState<Told | null>(null);
  if (!open) {
    return (
      <Button startIcon={<PasteIcon />} onClick={() => setOpen(true)}>
        {words('lots.paste.open')}
      </Button>
    );
  }
  const take = (text: string) => {
    // The first row stands empty while nothing was typed.
    const typed = items.filter((item) => item.description.trim() !== '');
    const pasted = itemsFrom(text, typed, lots);
    if (pasted.items.length === 0) return setTold({ kind: 'nothing' });
    if (typed.length + pasted.items.length > MOST_ITEMS) return setTold({ kind: 'tooMany' });
    setBefore(items);
    put([...typed, ...pasted.items]);
    setTold({ kind: 'took', pasted });
  };
  const undo = () => {
    if (before) put(before);
    setBefore(null);
    setTold({ kind: 'undone' });
  };
  return (
    <Box sx={{ width: 1 }}>
      <TextField
        autoFocus
        multiline
        minRows={2}
        maxRows={2}
        label={words('lots.paste.field')}
        helperText={words('lots.paste.help')}
        value=""
        onPaste={(event) => {
          event.preventDefault();
          take(event.clipboardData.getData('text/plain'));
        }}
        onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
      />
      <Box role="status" sx={{ mt: 1 }}>
        {told && <Outcome told={told} undo={before ? undo : undefined} />}
      </Box>
      <Button size="small" onClick={() => setOpen(false)} sx={{ mt: 0.5 }}>
        {words('lots.paste.close')}
      </Button>
    </Box>
  );
}

function Outcome({ told, undo }: { told: Told; undo?: () => void }) {
  const words = useWords();
  if (told.kind !== 'took') {
    const text = words(`lots.paste.${told.kind}`, { most: MOST_ITEMS });
    return <Alert severity={told.kind === 'undone' ? 'info' : 'warning'}>{text}</Alert>;
  }
  const { items, problems } = told.pasted;
  return (
    <Alert
      severity={problems.length > 0 ? 'warning' : 'success'}
      action={
        undo && (
          <Button size="small" color="inherit" onClick={undo}>
            {words('lots.paste.undo')}
          </Button>
        )
      }
    >
      {words('lots.paste.took', { smart_count: items.length })}
      {problems.length > 0 && (
        <>
          {' '}
          {words('lots.paste.problems', { smart_count: problems.length })}
          <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5 }}>
            {problems.map(({ row, column, text }) => (
              <li key={`${row} ${column}`}>
                {words('lots.paste.row', { row, column: words(`lots.paste.${column}`), text })}
              </li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
}
