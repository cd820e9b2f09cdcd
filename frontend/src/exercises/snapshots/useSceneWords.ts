import { useWords } from '../../i18n';
import { useExercise } from '../useExercise';

const NUMBERED = /^(act|inject)-(\d+)$/;

/** What a moment is called: the act or inject that was about to begin, or where an attempt was left. */
export function useSceneWords() {
  const words = useWords();
  const { exercise } = useExercise();
  const named = [...(exercise?.acts ?? []), ...(exercise?.injects ?? [])];
  return (scene: string | null, attempt: number) => {
    if (scene === null) return words('snapshots.left', { number: attempt });
    const name = named.find(({ id }) => id === scene)?.name ?? '';
    const [, kind, number] = NUMBERED.exec(scene) ?? [];
    if (kind !== 'act') return words('snapshots.inject', { name: name || scene });
    return name
      ? words('snapshots.act_named', { number, name })
      : words('snapshots.act', { number });
  };
}
