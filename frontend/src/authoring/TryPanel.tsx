import CheckIcon from '@mui/icons-material/Check';
import CloseIcon from '@mui/icons-material/Close';
import SkippedIcon from '@mui/icons-material/HorizontalRule';
import { Box, Button, LinearProgress, Paper, Typography } from '@mui/material';
import type { Facts } from '../api/refusal';
import { useWords } from '../i18n';
import { useRefusalWords } from '../layout/RefusalNote';
import type { Step, Tried } from './shapes';

interface Props {
  tried: Tried;
  on: boolean;
  onLine: (line: number) => void;
  stop: () => void;
}

/** What bots made of a draft, sentence by sentence, while they play and after. */
export function TryPanel({ tried, on, onLine, stop }: Props) {
  const words = useWords();
  const told = {
    starting: words('authoring.starting'),
    playing: words('authoring.trying'),
    green: words('authoring.try_green', { seconds: tried.seconds }),
    red: words('authoring.try_red'),
    late: words('authoring.try_late'),
    stopped: words('authoring.try_stopped'),
  }[tried.state];
  return (
    <Paper variant="outlined" sx={{ p: 2 }}>
      <Box role="status" sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography sx={{ fontWeight: 650, flex: 1, minWidth: 180 }}>{told}</Typography>
        {tried.total > 0 && (
          <Typography component="bdi" color="text.secondary">
            {words('authoring.steps_of', { done: tried.done, total: tried.total })}
          </Typography>
        )}
        {on && <Button onClick={stop}>{words('authoring.stop')}</Button>}
      </Box>
      {on && (
        <LinearProgress
          aria-label={words('authoring.trying')}
          variant={tried.total ? 'determinate' : 'indeterminate'}
          value={tried.total ? (100 * tried.done) / tried.total : undefined}
          sx={{ my: 1 }}
        />
      )}
      {scenesOf(tried.steps).map(([name, steps]) => (
        <Box key={name} sx={{ mt: 2 }}>
          <Typography component="h3" sx={{ fontWeight: 650 }}>
            <bdi lang={tried.language}>{name}</bdi>
          </Typography>
          <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
            {steps.map((step) => (
              <StepRow
                key={`${step.line} ${step.sentence}`}
                step={step}
                language={tried.language}
                onLine={onLine}
              />
            ))}
          </Box>
        </Box>
      ))}
    </Paper>
  );
}

const ICONS = {
  green: <CheckIcon fontSize="small" color="success" />,
  before: <CheckIcon fontSize="small" color="disabled" />,
  red: <CloseIcon fontSize="small" color="error" />,
  skipped: <SkippedIcon fontSize="small" color="disabled" />,
};

interface RowProps {
  step: Step;
  language: string;
  onLine: (line: number) => void;
}

function StepRow({ step, language, onLine }: RowProps) {
  const words = useWords();
  const refusalWords = useRefusalWords();
  const red = step.outcome === 'red';
  const said = step.code ? refusalWords(step.code, step.facts as Facts) : null;
  const before = step.outcome === 'before' && words('exercise.released.before');
  const label = {
    green: words('authoring.sound'),
    before: '',
    red: '',
    skipped: words('authoring.skipped'),
  };
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1, py: 0.5, alignItems: 'flex-start' }}>
      <Box sx={{ pt: 0.25 }} title={label[step.outcome]} aria-hidden="true">
        {ICONS[step.outcome]}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography
          lang={language}
          dir="auto"
          color={step.outcome === 'skipped' ? 'text.secondary' : undefined}
          sx={{ fontWeight: red ? 650 : undefined, overflowWrap: 'anywhere' }}
        >
          {step.sentence}
        </Typography>
        {before && (
          <Typography variant="body2" color="text.secondary">
            {before}
          </Typography>
        )}
        {red && (
          <Box sx={{ color: 'error.main' }}>
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {said ? (
                `${said.title} ${said.remedy}`
              ) : (
                <>
                  {words('authoring.seen')} <bdi lang="en">{step.problem}</bdi>
                </>
              )}
            </Typography>
            <Button size="small" variant="outlined" onClick={() => onLine(step.line)}>
              {words('authoring.go_line', { line: step.line })}
            </Button>
          </Box>
        )}
      </Box>
    </Box>
  );
}

/** The steps by their scenario; what the background says once more and well is left out. */
function scenesOf(steps: readonly Step[]): [string, Step[]][] {
  const scenes = new Map<string, Step[]>();
  const known = new Set<number>();
  for (const step of steps) {
    if (step.kind === 'given' && step.outcome !== 'red' && known.has(step.line)) continue;
    known.add(step.line);
    scenes.set(step.scenario, [...(scenes.get(step.scenario) ?? []), step]);
  }
  return [...scenes].reverse();
}
