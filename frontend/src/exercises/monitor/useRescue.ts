import { useAct } from '../../api/useAct';
import { useWords, type WordKey } from '../../i18n';
import { useToast } from '../../layout/toasts';

const SAID: Record<Rescue, WordKey> = {
  bot: 'monitor.bot',
  release: 'monitor.released',
  time: 'monitor.given',
};

export type Rescue = 'bot' | 'release' | 'time';

/** What a trainer does for a card that does not get on; it is said, and stands in the card's menu to undo. */
export function useRescue(task: string) {
  const words = useWords();
  const toast = useToast();
  const options = { refresh: ['exercise' as const] };
  const acts = {
    bot: useAct(`exercise/tasks/${task}/bot`, options),
    release: useAct(`exercise/tasks/${task}/release`, options),
    time: useAct(`exercise/tasks/${task}/time`, options),
  };
  const rescue = async (which: Rescue) => {
    const done = await acts[which].run(which === 'time' ? { minutes: 5 } : {});
    const good = done !== undefined;
    toast({ tone: good ? 'good' : 'bad', text: words(good ? SAID[which] : 'exercise.too_late') });
  };
  return { rescue, busy: Object.values(acts).some((act) => act.busy) };
}
