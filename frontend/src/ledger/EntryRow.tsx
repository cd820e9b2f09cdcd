import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Typography } from '@mui/material';
import { memo, useState } from 'react';
import type { EntryShown } from '../api/shapes';
import { Hex } from '../fields/Hex';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { MONO, TABULAR } from '../theme/theme';
import { useEntryText } from './useEntryText';

/** One entry: its place, its sentence or its seal, and its fingerprint. */
export const EntryRow = memo(function EntryRow({ shown }: { shown: EntryShown }) {
  const words = useWords();
  const { seats } = useRoom();
  const textOf = useEntryText(seats);
  const { index, leaf, entry } = shown;
  const at = seats.find(({ seat }) => seat === entry?.seat);
  const person = at?.people.find(({ id }) => id === entry?.by);
  return (
    <Box
      component="li"
      data-kind={entry?.kind ?? 'sealed'}
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '3rem minmax(0, 1fr)', sm: '3.5rem minmax(0, 1fr) auto' },
        gap: 1,
        px: 2,
        py: 1.25,
        borderBottom: 1,
        borderColor: 'divider',
        '&:last-of-type': { borderBottom: 0 },
      }}
    >
      <Typography component="span" color="text.secondary" sx={TABULAR}>
        <bdi>{index}</bdi>
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        {entry ? (
          <>
            <Typography sx={{ fontWeight: 550 }}>{textOf(entry)}</Typography>
            <Typography variant="body2" color="text.secondary">
              <InstantField value={entry.recorded_at} seconds /> · <bdi>{entry.kind}</bdi>
              {person && (
                <>
                  {' '}
                  · <bdi>{person.name}</bdi>
                </>
              )}
            </Typography>
            <Written shown={shown} />
          </>
        ) : (
          <>
            <Typography sx={{ fontWeight: 550, color: 'tones.sealed.text' }}>
              <LockIcon
                aria-hidden="true"
                sx={{ fontSize: 17, verticalAlign: '-3px', marginInlineEnd: 0.75 }}
              />
              {words('ledger.sealed')}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {words('ledger.sealed_text')}
            </Typography>
          </>
        )}
      </Box>
      <Box sx={{ gridColumn: { xs: 2, sm: 3 }, color: 'text.secondary' }}>
        <Hex value={leaf} short />
      </Box>
    </Box>
  );
});

function Written({ shown }: { shown: EntryShown }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return (
    <Box
      component="details"
      onToggle={(event: React.SyntheticEvent<HTMLDetailsElement>) =>
        setOpen(event.currentTarget.open)
      }
    >
      <Box
        component="summary"
        sx={{
          cursor: 'pointer',
          color: 'primary.main',
          fontSize: '0.875rem',
          py: { xs: 1.5, md: 0.75 },
        }}
      >
        {words('ledger.details')}
      </Box>
      {open && (
        <>
          <Typography variant="body2">
            {words('ledger.leaf')}
            {words('page.colon')} <Hex value={shown.leaf} />
          </Typography>
          <Box
            component="pre"
            dir="ltr"
            tabIndex={0}
            sx={{
              fontFamily: MONO,
              fontSize: '0.8rem',
              overflowX: 'auto',
              m: 0,
              mt: 1,
              p: 1.5,
              borderRadius: 1,
              bgcolor: 'tones.neutral.ground',
              color: 'tones.neutral.text',
            }}
          >
            {JSON.stringify(shown.entry, null, 2)}
          </Box>
        </>
      )}
    </Box>
  );
}
