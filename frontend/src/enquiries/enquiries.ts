import type { Instant, TenderShown } from '../api/shapes';
import type { EnquiryShown } from './shapes';

/** Until when questions are taken: without a period of their own as long as bids are. */
export const enquiryEnd = ({ enquiryPeriod, tenderPeriod }: TenderShown): Instant | null =>
  enquiryPeriod?.endDate ?? tenderPeriod?.endDate ?? null;

/** Questions without an answer, oldest first: who waited longest comes first. */
export const waiting = (enquiries: readonly EnquiryShown[]): EnquiryShown[] =>
  enquiries.filter((one) => one.answer === null).sort((a, b) => a.askedAt.localeCompare(b.askedAt));

/** Answers, the latest first: that is what a reader who comes back looks for. */
export const answered = (enquiries: readonly EnquiryShown[]): EnquiryShown[] =>
  enquiries
    .filter((one) => one.answer !== null)
    .sort((a, b) => (b.answeredAt ?? '').localeCompare(a.answeredAt ?? ''));

/** Those in whose words all the words looked for stand. */
export function containing(enquiries: readonly EnquiryShown[], wanted: string): EnquiryShown[] {
  const parts = wanted.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return enquiries.filter(({ title, description, answer }) => {
    const text = `${title} ${description} ${answer ?? ''}`.toLocaleLowerCase();
    return parts.every((part) => text.includes(part));
  });
}

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
