import TheatreIcon from '@mui/icons-material/TheaterComedyOutlined';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { inFull } from '../layout/part';
import { useRoom } from '../live/room';
import { TaskPanel } from './TaskPanel';
import { useExercise } from './useExercise';

const Crowds = inFull(() => import('../crowds/CrowdsCard'));
const Board = inFull(() => import('./BoardPage'));

/** The exercise: for the trainer the board to lead it from, for everybody else their tasks. */
export default function ExercisePage() {
  const words = useWords();
  const { seat, workshop } = useRoom();
  const { exercise } = useExercise();
  const title = words('exercise.title');
  if (workshop.scenario === null || exercise?.status === 'none') {
    return (
      <PageShell title={title}>
        <EmptyState
          icon={<TheatreIcon />}
          title={words('exercise.no_scenario')}
          text={words('exercise.no_scenario_text')}
        />
        {seat?.seat === 'trainer' && <Crowds />}
      </PageShell>
    );
  }
  if (!exercise) return <Loading />;
  if (seat?.seat === 'trainer') return <Board />;
  return (
    <PageShell title={title} eyebrow={<bdi>{exercise.title}</bdi>} width="sm">
      <TaskPanel alone />
    </PageShell>
  );
}
