import { Box, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { nameOf, useOpenTenders } from '../workshops/useOpenTenders';
import { HABITS, SIZE, type Wanted, wholeOf } from './shapes';

const NEXT = '';

/** How many rivals are to come, to which tender, and what they are like. */
export function CrowdForm() {
  const words = useWords();
  const tenders = useOpenTenders();
  const [tender, setTender] = useState(NEXT);
  const [size, setSize] = useState(String(SIZE.usual));
  const [late, setLate] = useState(String(HABITS.late));
  const [careless, setCareless] = useState(String(HABITS.careless));
  const form = useAct('crowds', { refresh: ['crowds', 'parties'], success: 'crowds.formed' });
  const wanted: Wanted = {
    size: wholeOf(size, 1, SIZE.most) ?? 0,
    late: wholeOf(late, 0, 100) ?? -1,
    careless: wholeOf(careless, 0, 100) ?? -1,
    ...(tender === NEXT ? {} : { tender }),
  };
  const fits = (wanted.size ?? 0) > 0 && (wanted.late ?? -1) >= 0 && (wanted.careless ?? -1) >= 0;
  const digits = { htmlInput: { inputMode: 'numeric', pattern: '[0-9]*' } } as const;
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 2,
        pt: 1,
        maxWidth: 720,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      <TextField
        label={words('crowds.size')}
        value={size}
        error={wanted.size === 0}
        helperText={`1–${SIZE.most}`}
        slotProps={digits}
        onChange={({ target }) => setSize(target.value)}
      />
      <TextField
        select
        label={words('crowds.tender')}
        value={tender}
        onChange={({ target }) => setTender(target.value)}
        slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
      >
        <MenuItem value={NEXT}>{words('crowds.next_tender')}</MenuItem>
        {tenders.map((one) => (
          <MenuItem key={one.id} value={one.id}>
            <bdi>{nameOf(one)}</bdi>
          </MenuItem>
        ))}
      </TextField>
      <TextField
        label={words('crowds.late')}
        value={late}
        error={wanted.late === -1}
        slotProps={digits}
        onChange={({ target }) => setLate(target.value)}
      />
      <TextField
        label={words('crowds.careless')}
        value={careless}
        error={wanted.careless === -1}
        helperText={words('crowds.careless_why')}
        slotProps={digits}
        onChange={({ target }) => setCareless(target.value)}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <RefusalNote refusal={form.refusal} onClose={form.clear} />
        <ActButton
          act={form}
          body={wanted}
          variant="outlined"
          disabled={!fits}
          label={words('crowds.form')}
        />
      </Box>
    </Box>
  );
}
