import type { TenderDocumentType } from './shapes';

/** What the server takes; it looks at the bytes itself, this only saves a useless journey. */
export const MOST_BYTES = 10 * 1024 * 1024;
export const MOST_BYTES_TOGETHER = 50 * 1024 * 1024;

const TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  txt: 'text/plain',
  csv: 'text/csv',
};
export const ACCEPTED = Object.keys(TYPES);

const LONGEST_TITLE = 250;

export function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** What the file is sent as: browsers do not agree on the type of a CSV, its ending they keep. */
export const mediaTypeOf = ({ name, type }: Pick<File, 'name' | 'type'>): string =>
  TYPES[endingOf(name)] ?? (type || 'application/octet-stream');

/** A title to begin with: the name of the file without its ending, its lines as spaces. */
export function titleOf(name: string): string {
  const ending = endingOf(name);
  const stem = ending ? name.slice(0, -ending.length - 1) : name;
  const words = stem.replace(/[_\s]+/g, ' ').trim();
  return (words || name).slice(0, LONGEST_TITLE);
}

const GUESSES: [RegExp, TenderDocumentType][] = [
  [/spec|technical|مواصف/i, 'technicalSpecifications'],
  [/contract|عقد/i, 'contractDraft'],
  [/evaluat|criteria|تقييم|معايير/i, 'evaluationCriteria'],
  [/clarif|إيضاح|ايضاح/i, 'clarifications'],
  [/notice|إعلان|اعلان/i, 'tenderNotice'],
];

/** A first guess at the kind from the name, to be corrected by whoever attaches it. */
export const kindOf = (name: string): TenderDocumentType =>
  GUESSES.find(([pattern]) => pattern.test(name))?.[1] ?? 'biddingDocuments';

export type Objection = 'tooLarge' | 'empty' | 'ending';

/** Why a file need not even be sent; null when the server may judge it. */
export function objectionTo({ name, size }: Pick<File, 'name' | 'size'>): Objection | null {
  if (size === 0) return 'empty';
  if (size > MOST_BYTES) return 'tooLarge';
  return endingOf(name) in TYPES ? null : 'ending';
}
