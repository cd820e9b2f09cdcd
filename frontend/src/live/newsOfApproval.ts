import { useCallback } from 'react';
import type { Entry, SeatShown } from '../api/shapes';
import { useWords } from '../i18n';
import type { Toast } from '../layout/toasts';

const TOLD = ['asked', 'given', 'turned_down', 'taken_back'] as const;
const ACTS = ['publish', 'amend', 'cancel', 'award'] as const;

/** What a colleague asked for or decided, for the officers of one organisation. */
export function useNewsOfApproval(slug: string, seats: SeatShown[]) {
  const words = useWords();
  return useCallback(
    ({ kind, data }: Entry): Pick<Toast, 'text' | 'way'> | null => {
      const told = TOLD.find((one) => kind === `approval.${one}`);
      const act = ACTS.find((one) => one === data.act);
      if (!told || !act) return null;
      // Everybody reads that something was approved; it is news to who asked for it.
      const asker = seats.some(({ mine, seat }) => mine && seat === data.asked_by);
      if (told === 'given' && !asker) return null;
      return {
        text: words(`approvals.toast.${told}`, { act: words(`approvals.act.${act}`) }),
        way: {
          to: `/${slug}/approvals/${data.approval}`,
          label: words(`approvals.toast.${told === 'asked' ? 'read' : 'see'}`),
        },
      };
    },
    [slug, seats, words],
  );
}
