import { Alert, Box, Button } from '@mui/material';
import { isolated } from '../../../fields/isolated';
import { useWords } from '../../../i18n';
import type { PricesRead } from './pricesRead';
import { useProblemWords } from './useProblemWords';
import type { SheetFaultCode } from './workbook';

export type SheetTold =
  | { kind: 'undone' }
  | { kind: 'refused'; code: SheetFaultCode }
  | { kind: 'took'; file: string; read: PricesRead };

const MOST_MEGABYTES = 2;

/** What became of a price sheet. */
export function SheetOutcome({ told, undo }: { told: SheetTold; undo?: () => void }) {
  const words = useWords();
  const problemWords = useProblemWords();
  if (told.kind === 'undone') return <Alert severity="info">{words('sheets.prices.undone')}</Alert>;
  if (told.kind === 'refused') {
    const text = words(`sheets.prices.${told.code}`, { most: MOST_MEGABYTES });
    return <Alert severity="error">{text}</Alert>;
  }
  const { prices, problems, otherVersion } = told.read;
  return (
    <Alert
      severity={problems.length > 0 || otherVersion ? 'warning' : 'success'}
      action={
        undo && (
          <Button size="small" color="inherit" onClick={undo}>
            {words('sheets.prices.undo')}
          </Button>
        )
      }
    >
      {words('sheets.prices.took', {
        smart_count: Object.keys(prices).length,
        file: isolated(told.file),
      })}
      {otherVersion && <p>{words('sheets.prices.otherVersion')}</p>}
      {problems.length > 0 && (
        <>
          {' '}
          {words('sheets.prices.problems', { smart_count: problems.length })}
          <Box component="ul" sx={{ m: 0, mt: 0.5, paddingInlineStart: 2.5 }}>
            {problems.map((problem) => (
              <li key={problem.place + problem.code}>{problemWords(problem)}</li>
            ))}
          </Box>
        </>
      )}
    </Alert>
  );
}
