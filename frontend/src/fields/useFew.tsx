import { Button } from '@mui/material';
import { type ReactNode, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { FEW, fewOf } from './few';

interface Few<Row> {
  shown: readonly Row[];
  /** The way to the rest; nothing where all are shown. */
  more: ReactNode;
}

/** The first of many bids, one's own and whatever is looked at; the others at a press, and all on paper. */
export function useFew<Row extends { tenderer: { id: string } }>(
  rows: readonly Row[],
  also: (row: Row) => boolean = () => false,
): Few<Row> {
  const words = useWords();
  const { seat } = useRoom();
  const [most, setMost] = useState(FEW);
  useEffect(() => {
    const whole = () => flushSync(() => setMost(Number.POSITIVE_INFINITY));
    window.addEventListener('beforeprint', whole);
    return () => window.removeEventListener('beforeprint', whole);
  }, []);
  const shown = fewOf(rows, most, (row) => row.tenderer.id === seat?.party || also(row));
  const left = rows.length - shown.length;
  const more = left > 0 && (
    <Button
      variant="outlined"
      onClick={() => setMost(Number.POSITIVE_INFINITY)}
      sx={{ mt: 1.5, displayPrint: 'none' }}
    >
      {words('crowds.more', { smart_count: left })}
    </Button>
  );
  return { shown, more };
}
