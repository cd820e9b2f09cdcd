import { Box, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';

interface Noted {
  id: string;
  name: string;
  at: string;
}

/** Names one below the other, each with what was noted of it and when. */
export function NotedNames({ what, names }: { what: string; names: Noted[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
      {names.map(({ id, name, at }) => (
        <Box
          component="li"
          key={id}
          sx={{
            py: 1,
            borderTop: 1,
            borderColor: 'divider',
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            justifyContent: 'space-between',
          }}
        >
          <Box component="bdi" sx={{ fontWeight: 600 }}>
            {name}
          </Box>
          <Typography component="span" variant="body2" color="text.secondary">
            {what} <InstantField value={at} />
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
