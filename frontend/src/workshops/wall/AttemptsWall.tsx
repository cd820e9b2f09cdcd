import { Box } from '@mui/material';
import { useAttemptWords } from '../../debriefs/attempts/useAttemptWords';
import { FULL } from '../../debriefs/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import type { AttemptOnWall, DebriefOnWall, FirstOnWall } from './shapes';
import { SIZE } from './size';

const LOTS = 3;

/** The attempts of a workshop that went back, beside each other: who came first, checks, points, tries. */
export function AttemptsWall({ attempts }: Pick<DebriefOnWall, 'attempts'>) {
  const { name, from } = useAttemptWords(attempts);
  return (
    <Box
      component="ol"
      sx={{
        m: 0,
        p: 0,
        listStyle: 'none',
        display: 'grid',
        gap: 'max(16px, 1.6vw)',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, max(300px, 22vw)), 1fr))',
      }}
    >
      {attempts.map((one) => (
        <Box
          component="li"
          key={one.attempt}
          data-testid="wall-attempt"
          sx={{
            p: 'max(14px, 1.4vw)',
            borderRadius: 2,
            border: 3,
            borderColor: one.live ? 'primary.main' : 'divider',
            bgcolor: 'background.paper',
            minWidth: 0,
          }}
        >
          <Box component="h2" sx={{ m: 0, fontSize: SIZE.body }}>
            {name(one.attempt)}
          </Box>
          <Box sx={{ fontSize: SIZE.small, color: 'text.secondary', mb: '1.6vh' }}>{from(one)}</Box>
          {one.lots.slice(0, LOTS).map((lot) => (
            <First key={`${lot.title} ${lot.lot}`} of={lot} />
          ))}
          <Figures of={one} />
        </Box>
      ))}
    </Box>
  );
}

function First({ of: { title, lot, lots, first } }: { of: FirstOnWall }) {
  const words = useWords();
  return (
    <Box sx={{ mb: '1.6vh', overflowWrap: 'anywhere' }}>
      <Box sx={{ fontSize: SIZE.small, color: 'text.secondary' }}>
        <bdi>{title}</bdi>
        {lots > 1 && ` · ${words('exercise.lot', { lot })}`}
      </Box>
      <Box sx={{ fontSize: SIZE.large, fontWeight: 750, lineHeight: 1.2, color: 'primary.main' }}>
        {first?.total ? <MoneyField value={first.total} /> : words('attempts.nobody')}
      </Box>
      {first?.tenderer && (
        <Box sx={{ fontSize: SIZE.body }}>
          <bdi>{first.tenderer}</bdi>
        </Box>
      )}
    </Box>
  );
}

function Figures({ of: { checks, checksHeld, team, refused } }: { of: AttemptOnWall }) {
  const words = useWords();
  const colon = words('page.colon');
  const points = team && words('debrief.mine.points', { smart_count: team.total, most: FULL });
  const lines = [
    checks > 0 && words('debrief.checks.lead', { green: checksHeld, smart_count: checks }),
    points && `${words('attempts.team')}${colon} ${points}`,
    refused > 0 && `${words('attempts.refused')}${colon} ${refused}`,
  ].filter(Boolean);
  return (
    <Box sx={{ fontSize: SIZE.small }}>
      {lines.map((line) => (
        <Box key={String(line)}>{line}</Box>
      ))}
    </Box>
  );
}
