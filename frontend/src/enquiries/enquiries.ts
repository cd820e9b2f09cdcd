import type { Instant, TenderShown } from '../api/shapes';
import type { ListForm } from '../layout/lists/address';
import type { Reading } from '../layout/lists/inHand';
import type { EnquiryShown } from './shapes';

/** Until when questions are taken: without a period of their own as long as bids are. */
export const enquiryEnd = ({ enquiryPeriod, tenderPeriod }: TenderShown): Instant | null =>
  enquiryPeriod?.endDate ?? tenderPeriod?.endDate ?? null;

/** Questions without an answer, oldest first: who waited longest comes first. */
export const waiting = (enquiries: readonly EnquiryShown[]): EnquiryShown[] =>
  enquiries.filter((one) => one.answer === null).sort((a, b) => a.askedAt.localeCompare(b.askedAt));

/** Questions that everybody reads with their answers. */
export const answered = (enquiries: readonly EnquiryShown[]): EnquiryShown[] =>
  enquiries.filter((one) => one.answer !== null);

/** Answers as a list: the latest first, that is what a reader who comes back looks for. */
export const SORTS = ['answeredAt', 'askedAt', 'title'] as const;
export const FORM: ListForm = { name: 'enquiries', sorts: SORTS, order: 'DESC' };
export const READING: Reading<EnquiryShown> = {
  text: ({ title, description, answer }) => `${title} ${description} ${answer ?? ''}`,
  sorts: {
    answeredAt: ({ answeredAt }) => answeredAt ?? '',
    askedAt: ({ askedAt }) => askedAt,
    title: ({ title }) => title,
  },
};

/** What a question is about as the select of the form says it. */
export type About = '' | `lot:${string}` | `item:${string}`;

export interface Question {
  title: string;
  description: string;
  relatedLot?: string;
  relatedItem?: string;
}

export function questionOf(title: string, text: string, about: About): Question {
  const question: Question = {
    title: title.trim(),
    description: text.replace(/\r\n?/g, '\n').trim(),
  };
  const [kind, ...id] = about.split(':');
  if (kind === 'lot') question.relatedLot = id.join(':');
  if (kind === 'item') question.relatedItem = id.join(':');
  return question;
}
