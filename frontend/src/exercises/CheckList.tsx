import { Box, Paper, Typography } from '@mui/material';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { sentence } from '../workshops/sentence';
import { Evidence, TONES } from './Evidence';
import type { Board, Exercise, Then } from './shapes';

interface Props {
  board: Board;
  exercise: Exercise;
}

/** What should hold, and what was seen when it was looked at. */
export function CheckList({ board, exercise }: Props) {
  const words = useWords();
  const called = [...exercise.acts, ...exercise.injects].filter(({ phase }) => phase !== 'waiting');
  const scenes = called.map((scene) => ({
    scene,
    checks: board.checks.filter((check) => check.scene === scene.id),
  }));
  return (
    <Box component="section" aria-labelledby="exercise-checks">
      <Typography component="h2" variant="h2" id="exercise-checks">
        {words('exercise.checks')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('exercise.checks_text')}
      </Typography>
      {scenes.reverse().map(
        ({ scene, checks }) =>
          checks.length > 0 && (
            <Box key={scene.id} sx={{ mb: 2 }}>
              <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.75 }}>
                {scene.kind === 'act' && `${words('exercise.act', { number: scene.number })} · `}
                <bdi>{scene.name}</bdi>
              </Typography>
              <Paper variant="outlined" component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {checks.map((check) => (
                  <CheckLine key={check.id} check={check} />
                ))}
              </Paper>
            </Box>
          ),
      )}
    </Box>
  );
}

function CheckLine({ check }: { check: Then }) {
  const words = useWords();
  const { verdict } = check;
  const looked = verdict === 'green' || verdict === 'red' || verdict === 'amber';
  return (
    <Box
      component="li"
      sx={{ p: 1.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { borderTop: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1.25, alignItems: 'flex-start', flexWrap: 'wrap' }}>
        <Typography variant="body2" sx={{ flex: '1 1 220px', overflowWrap: 'anywhere' }}>
          <bdi>{sentence(check.text)}</bdi>
        </Typography>
        <StatusChip tone={TONES[verdict]} label={words(`exercise.verdict.${verdict}`)} />
      </Box>
      {verdict === 'not_applicable' && (
        <Typography variant="caption" color="text.secondary">
          {words('exercise.not_applicable_why')}
        </Typography>
      )}
      {looked && <Evidence check={check} />}
    </Box>
  );
}
