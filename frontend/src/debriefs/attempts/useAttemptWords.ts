import { useWords, type WordKey } from '../../i18n';
import type { AttemptTold } from '../shapes';

const ACT = /^act-(\d+)$/;
const NAMES: WordKey[] = ['attempts.first', 'attempts.second', 'attempts.third'];

/** What attempts are called: first, second, third as far as the workshop has no more, with their numbers. */
export function useAttemptWords(all: readonly Pick<AttemptTold, 'attempt'>[]) {
  const words = useWords();
  const name = (attempt: number) => {
    const key = NAMES[all.findIndex((row) => row.attempt === attempt)];
    return key ? words(key) : words('trainer.attempt', { number: attempt });
  };
  const from = ({ rewound, attempt }: Pick<AttemptTold, 'attempt' | 'rewound'>) => {
    const number = words('trainer.attempt', { number: attempt });
    if (!rewound) return words('attempts.from_start', { number });
    const parent = name(rewound.attempt);
    const act = ACT.exec(rewound.scene ?? '')?.[1];
    if (act) return words('attempts.from_act', { number, parent, act });
    return words(rewound.scene ? 'attempts.from_surprise' : 'attempts.from_end', {
      number,
      parent,
    });
  };
  return { name, from };
}
