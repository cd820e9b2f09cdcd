import { useRead } from '../api/useRead';
import { useLocale } from '../i18n';
import { useRoom } from '../live/room';
import type { Board, Card, Exercise } from './shapes';

/** Who is slow shows by the time alone, without an entry: within ten seconds. */
const BOARD_AGAIN = 4000;

/** The run as the seat in play sees it, with what is to be done now, later, and was done. */
export function useExercise() {
  const { workshop } = useRoom();
  const locale = useLocale(); // the usual hints name buttons of this page
  const enabled = workshop.scenario !== null;
  const read = useRead<Exercise>('exercise', `exercise?language=${locale}`, { enabled });
  const exercise = read.data ?? null;
  const cards = exercise?.cards ?? [];
  const standing = (wanted: Card['standing']) =>
    cards.filter((card) => card.standing === wanted && isHandled(exercise, card));
  return {
    exercise,
    cards,
    open: standing('open'),
    waiting: standing('waiting'),
    over: cards.filter(({ standing: is }) => is === 'done' || is === 'released'),
  };
}

/** Where the exercise leads itself, the clock is nobody's task. */
function isHandled(exercise: Exercise | null, card: Card) {
  return exercise?.pace !== 'alone' || (card.owner !== 'trainer' && card.owner !== 'clock');
}

/** The trainer's board; nobody else may read it. */
export function useBoard(enabled: boolean) {
  return useRead<Board>('exercise', 'exercise/board', { enabled, every: BOARD_AGAIN });
}
