import { Box, Button, TextField } from '@mui/material';
import type { Classification } from '../../../api/shapes';
import { useWords } from '../../../i18n';
import { OWN_SCHEME, SCHEMES } from './goods';

interface Props {
  value: Classification | null;
  change: (value: Classification | null) => void;
  back: () => void;
}

const CODE_LENGTH = 30;

/** A code of a published scheme, as it stands in the officer's own copy of it. */
export function SchemeCode({ value, change, back }: Props) {
  const words = useWords();
  const coded: Classification =
    value && value.scheme !== OWN_SCHEME
      ? value
      : { scheme: SCHEMES[0] ?? 'CPV', id: '', description: '' };
  const put = (part: Partial<Classification>) => change({ ...coded, ...part });
  return (
    <Box
      sx={{
        flex: '2 1 300px',
        display: 'grid',
        gap: 1,
        gridTemplateColumns: { xs: '1fr 1fr', sm: '110px 140px minmax(0, 1fr)' },
      }}
    >
      <TextField
        select
        size="small"
        label={words('lots.classify.scheme')}
        value={coded.scheme}
        onChange={(event) => put({ scheme: event.target.value as Classification['scheme'] })}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        {SCHEMES.map((scheme) => (
          <option key={scheme} value={scheme}>
            {scheme}
          </option>
        ))}
      </TextField>
      <TextField
        size="small"
        autoFocus
        label={words('lots.classify.code')}
        value={coded.id}
        onChange={(event) => put({ id: event.target.value.replace(/[^A-Za-z0-9.-]/g, '') })}
        slotProps={{ htmlInput: { maxLength: CODE_LENGTH, dir: 'ltr', autoComplete: 'off' } }}
      />
      <TextField
        size="small"
        sx={{ gridColumn: { xs: '1 / -1', sm: 'auto' } }}
        label={words('lots.classify.words')}
        value={coded.description}
        onChange={(event) => put({ description: event.target.value })}
        slotProps={{ htmlInput: { maxLength: 300, dir: 'auto' } }}
      />
      <Box sx={{ gridColumn: '1 / -1' }}>
        <Button size="small" onClick={back}>
          {words('lots.classify.own')}
        </Button>
      </Box>
    </Box>
  );
}
