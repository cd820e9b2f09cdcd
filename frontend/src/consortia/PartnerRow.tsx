import RemoveIcon from '@mui/icons-material/Close';
import { Box, IconButton, InputAdornment, MenuItem, TextField } from '@mui/material';
import { useWords } from '../i18n';
import type { Tenderer } from '../participation/tenderers';
import type { Typed } from './shares';

interface Props {
  row: Typed;
  lead: boolean;
  unread: boolean;
  choices: Tenderer[];
  put: (row: Typed) => void;
  drop?: () => void;
}

/** One member of a proposal: who, and how much of the whole. */
export function PartnerRow({ row, lead, unread, choices, put, drop }: Props) {
  const words = useWords();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 1,
        rowGap: 1.75,
        alignItems: 'start',
        gridTemplateColumns: { xs: drop ? '1fr 44px' : '1fr', sm: '1fr 160px 44px' },
      }}
    >
      {lead ? (
        <TextField
          label={words('consortia.role.lead')}
          value={words('consortia.form.own')}
          slotProps={{ input: { readOnly: true } }}
        />
      ) : (
        <TextField
          select
          required
          label={words('consortia.form.partner')}
          value={row.party}
          onChange={({ target }) => put({ ...row, party: target.value })}
        >
          {choices.map(({ party, name }) => (
            <MenuItem key={party} value={party}>
              <bdi>{name}</bdi>
            </MenuItem>
          ))}
        </TextField>
      )}
      <TextField
        label={words('consortia.form.share')}
        value={row.share}
        error={unread}
        onChange={({ target }) => put({ ...row, share: target.value })}
        slotProps={{
          htmlInput: { inputMode: 'decimal', dir: 'ltr', maxLength: 8 },
          input: { endAdornment: <InputAdornment position="end">%</InputAdornment> },
        }}
        sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: 1, sm: 2 } }}
      />
      {drop && (
        <IconButton
          aria-label={words('consortia.form.drop')}
          onClick={drop}
          sx={{ width: 44, height: 44, mt: 0.5, gridRow: 1, gridColumn: { xs: 2, sm: 3 } }}
        >
          <RemoveIcon />
        </IconButton>
      )}
    </Box>
  );
}
