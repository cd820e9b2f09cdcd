import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { isolated } from '../../../fields/isolated';
import { useWords } from '../../../i18n';
import { RefusalNote } from '../../../layout/RefusalNote';
import { useRoom } from '../../../live/room';
import type { ItemsTold } from './useItemsUpload';

const MOST_SHOWN = 30;

/** What became of a workbook of items: taken, or refused with every wrong cell. */
export function ItemsOutcome({ told, undo }: { told: ItemsTold; undo?: () => void }) {
  const words = useWords();
  const { zone } = useRoom();
  if (told.kind === 'nothing') return null;
  if (told.kind === 'undone') return <Alert severity="info">{words('sheets.items.undone')}</Alert>;
  if (told.kind === 'reading') {
    return (
      <>
        <Typography variant="body2">{words('sheets.items.reading')}</Typography>
        <LinearProgress aria-label={words('sheets.items.reading')} />
      </>
    );
  }
  if (told.kind === 'took') {
    return (
      <Alert
        severity="success"
        action={
          undo && (
            <Button size="small" color="inherit" onClick={undo}>
              {words('sheets.items.undo')}
            </Button>
          )
        }
      >
        {words('sheets.items.took', { smart_count: told.count, file: isolated(told.file) })}
      </Alert>
    );
  }
  const { count } = told.refusal.facts;
  const cells: unknown = told.refusal.facts.cells;
  if (!Array.isArray(cells)) return <RefusalNote refusal={told.refusal} zone={zone} />;
  return <WrongCells cells={cells.map(String)} count={Number(count)} file={told.file} />;
}

function WrongCells({ cells, count, file }: { cells: string[]; count: number; file: string }) {
  const words = useWords();
  const shown = cells.slice(0, MOST_SHOWN);
  return (
    <Alert severity="error">
      {words('sheets.items.mistakes', { smart_count: count, file: isolated(file) })}
      <Box
        component="ul"
        sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5, maxHeight: 320, overflow: 'auto' }}
      >
        {shown.map((cell) => (
          <Box component="li" key={cell} sx={{ overflowWrap: 'anywhere' }}>
            {cell}
          </Box>
        ))}
        {count > shown.length && (
          <li>{words('sheets.items.more', { smart_count: count - shown.length })}</li>
        )}
      </Box>
    </Alert>
  );
}
