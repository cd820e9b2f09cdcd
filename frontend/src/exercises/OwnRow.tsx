import BookIcon from '@mui/icons-material/MenuBookOutlined';
import { Alert, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import type { Card, Figure } from './shapes';

/** What the script has this seat bid: its own row, told when it is asked for and kept nowhere. */
export function OwnRow({ card }: { card: Card }) {
  const words = useWords();
  const [rows, setRows] = useState<Figure[]>([]);
  const read = useAct<Figure[]>(`exercise/tasks/${card.id}/figures`);
  if (rows.length === 0) {
    return (
      <ActButton
        act={read}
        label={words('exercise.own_row')}
        variant="text"
        size="small"
        startIcon={<BookIcon />}
        onDone={(answer) => setRows(answer as Figure[])}
      />
    );
  }
  return (
    <Alert icon={<BookIcon fontSize="small" />} severity="info" sx={{ py: 0, width: '100%' }}>
      <Typography variant="caption" component="p">
        {words('exercise.own_row_is')}
      </Typography>
      {rows.map(({ lot, amount }) => (
        <Typography key={lot ?? ''} sx={{ fontWeight: 650 }}>
          {lot !== null && `${words('exercise.lot', { lot })}${words('page.colon')} `}
          <bdi>{amount}</bdi>
        </Typography>
      ))}
    </Alert>
  );
}
