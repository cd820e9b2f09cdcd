import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, MenuItem, TextField } from '@mui/material';
import { useWords } from '../i18n';

export const KINDS = ['reputation', 'insolvency', 'other'] as const;

export interface Adjusted {
  kind: (typeof KINDS)[number];
  points: string;
  reasons: string;
}

interface Props {
  row: Adjusted;
  /** The row as it is now, or nothing where it is taken out. */
  change: (row: Adjusted | null) => void;
}

/** Points added or taken away: why, how many, and the reasons. */
export function AdjustmentRow({ row, change }: Props) {
  const words = useWords();
  return (
    <Box
      sx={{
        mt: 1.5,
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr 110px 44px', sm: '180px 110px minmax(0, 1fr) 44px' },
        alignItems: 'start',
      }}
    >
      <TextField
        select
        sx={{ gridColumn: '1', gridRow: 1 }}
        label={words('qualifications.form.kind')}
        value={row.kind}
        onChange={({ target }) => change({ ...row, kind: target.value as Adjusted['kind'] })}
      >
        {KINDS.map((kind) => (
          <MenuItem key={kind} value={kind}>
            {words(`qualifications.kind.${kind}`)}
          </MenuItem>
        ))}
      </TextField>
      <TextField
        sx={{ gridColumn: '2', gridRow: 1 }}
        label={words('qualifications.form.points')}
        value={row.points}
        onChange={({ target }) => change({ ...row, points: target.value })}
        placeholder="-2"
        slotProps={{ htmlInput: { inputMode: 'text', dir: 'ltr', maxLength: 8 } }}
      />
      <TextField
        sx={{ gridColumn: { xs: '1 / -1', sm: '3' }, gridRow: { xs: 2, sm: 1 } }}
        label={words('qualifications.form.why')}
        value={row.reasons}
        onChange={({ target }) => change({ ...row, reasons: target.value })}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <IconButton
        aria-label={words('qualifications.form.takeOut')}
        onClick={() => change(null)}
        sx={{ gridColumn: { xs: '3', sm: '4' }, gridRow: 1 }}
      >
        <DeleteIcon />
      </IconButton>
    </Box>
  );
}
