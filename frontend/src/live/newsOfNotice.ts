import { useCallback } from 'react';
import type { Entry } from '../api/shapes';
import { useWords, type WordKey } from '../i18n';
import type { Toast } from '../layout/toasts';

interface Told {
  text: WordKey;
  /** Where the entry carries no title. */
  plain: WordKey;
  see: WordKey;
  part: string;
  /** Another page than that of the notice or plan. */
  page?: string;
}

const TOLD: Record<string, Told> = {
  'tender.amended': {
    text: 'amendments.toast.amended',
    plain: 'amendments.toast.amendedPlain',
    see: 'amendments.toast.see',
    part: 'versions',
  },
  'tender.postponed': {
    text: 'outages.toast.postponed',
    plain: 'outages.toast.postponed',
    see: 'outages.toast.see',
    part: '',
  },
  'tender.cancelled': {
    text: 'amendments.toast.cancelled',
    plain: 'amendments.toast.cancelledPlain',
    see: 'amendments.toast.see',
    part: '',
  },
  'enquiry.answered': {
    text: 'enquiries.toast.answered',
    plain: 'enquiries.toast.answeredPlain',
    see: 'enquiries.toast.read',
    part: 'enquiries',
  },
  'briefing.attended': {
    text: 'participation.toast.attended',
    plain: 'participation.toast.attended',
    see: 'participation.toast.see',
    part: '',
  },
  'invitation.sent': {
    text: 'participation.toast.invited',
    plain: 'participation.toast.invited',
    see: 'participation.toast.see',
    part: '',
  },
  'document.added': {
    text: 'documents.toast.addedTitle',
    plain: 'documents.toast.added',
    see: 'documents.toast.see',
    part: 'documents',
  },
  'collusion.offered': {
    text: 'conversations.toast.text',
    plain: 'conversations.toast.text',
    see: 'conversations.toast.see',
    part: '',
    page: 'conversations',
  },
  'prespecification.published': {
    text: 'plans.toast.specified',
    plain: 'plans.toast.specified',
    see: 'plans.toast.read',
    part: 'comments',
  },
  'comment.made': {
    text: 'plans.toast.commented',
    plain: 'plans.toast.commented',
    see: 'plans.toast.read',
    part: 'comments',
  },
  'comment.answered': {
    text: 'plans.toast.answered',
    plain: 'plans.toast.answered',
    see: 'plans.toast.read',
    part: 'comments',
  },
};

/** The title that an entry carries: of its notice, its question or its document. */
export function titleIn({ data }: Pick<Entry, 'data'>): string | null {
  const notice = data.notice as { title?: unknown } | undefined;
  const title = notice?.title ?? data.title;
  return typeof title === 'string' && title !== '' ? title : null;
}

/** What happened to a notice after it was published, or to a plan before it, with the way to where it can be read. */
export function useNewsOfNotice(slug: string) {
  const words = useWords();
  return useCallback(
    (entry: Entry): Pick<Toast, 'text' | 'way'> | null => {
      const told = TOLD[entry.kind];
      const { tender, plan } = entry.data;
      const subject = tender ?? plan;
      if (!told || typeof subject !== 'string') return null;
      const title = titleIn(entry);
      const about = `${tender ? 'tenders' : 'plans'}/${subject}${told.part && `#${told.part}`}`;
      return {
        text: title ? words(told.text, { title }) : words(told.plain),
        way: {
          to: `/${slug}/${told.page ?? about}`,
          label: words(told.see),
        },
      };
    },
    [slug, words],
  );
}
