import { Alert, Box, Stack, Typography } from '@mui/material';
import type { GreenMeasure, GreenRequirement } from '../../../api/shapes';
import { useRead } from '../../../api/useRead';
import { useLocale, useWords } from '../../../i18n';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { GreenCard } from './GreenCard';
import { fits, taken } from './green';

const NONE: GreenMeasure[] = [];

/** What may be asked for the environment, as cards of the country's library to take and to give back. */
export function GreenFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const locale = useLocale();
  const library = useRead<GreenMeasure[]>('procedures', 'green-criteria').data ?? NONE;
  const { green, items, category } = draft.values;
  const whole = useMistake(draft)('green');
  const put = (next: GreenRequirement[]) => draft.change({ green: next });
  const shown = library.filter(
    (one) => fits(one, items, category) || green.some(({ id }) => id === one.id),
  );
  const others = library.filter((one) => !shown.includes(one));
  const card = (one: GreenMeasure) => (
    <GreenCard
      key={one.id}
      measure={one}
      asked={green.find(({ id }) => id === one.id) ?? null}
      must={one.required && fits(one, items, category)}
      take={() => put([...green, taken(one, locale)])}
      giveBack={() => put(green.filter(({ id }) => id !== one.id))}
      depart={(derogation) =>
        put(green.map((other) => (other.id === one.id ? { ...other, derogation } : other)))
      }
    />
  );
  return (
    <Stack spacing={2}>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('judging.green.intro')}
      </Typography>
      {whole.error && <Alert severity="error">{whole.helperText}</Alert>}
      {shown.length > 0 ? (
        <Cards>{shown.map(card)}</Cards>
      ) : (
        <Typography variant="body2">{words('judging.green.none')}</Typography>
      )}
      {others.length > 0 && (
        <Box component="details" sx={{ '& summary': { cursor: 'pointer', mb: 1.5 } }}>
          <summary>{words('judging.green.others', { smart_count: others.length })}</summary>
          <Cards>{others.map(card)}</Cards>
        </Box>
      )}
    </Stack>
  );
}

function Cards({ children }: { children: React.ReactNode }) {
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
      }}
    >
      {children}
    </Box>
  );
}
