// Types, not interfaces: only a type alias is assignable to Canonical.
export type Answer = { criterion: string; text: string };

export type Figure = { name: string; value: string };

export const LONGEST_TEXT = 4000;

// Control codes but the line feed, separators of lines, and marks that turn the direction of what follows: the
// same as on the server (backend/minikoneps/sealing/answers.py). Built from codes, so that none stands here.
const UNSEEN = new RegExp(
  `[${[
    [0x00, 0x09],
    [0x0b, 0x1f],
    [0x7f, 0x9f],
    [0x2028, 0x2029],
    [0x202a, 0x202e],
    [0x2066, 0x2069],
  ]
    .map(([from = 0, to = 0]) => `${unit(from)}-${unit(to)}`)
    .join('')}]`,
  'g',
);

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

/** What was typed or pasted, as it may be sealed: other line ends and tabulators become plain ones. */
export function cleanText(typed: string): string {
  const lines = typed.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/\t/g, ' ');
  return lines.replace(UNSEEN, '').normalize('NFC').trim();
}

/** The characters of an answer as the server counts them: code points, not the halves of an emoji. */
export function textLength(text: string): number {
  return Array.from(text).length;
}

export function isAnswer(text: string): boolean {
  const unseen = text.search(UNSEEN) >= 0;
  return text.trim() !== '' && textLength(text.normalize('NFC')) <= LONGEST_TEXT && !unseen;
}

const LONGEST_LINE = 250;

/** One line of writing: a name or a number that was typed. */
export function isOneLine(text: string): boolean {
  const clean = text.search(UNSEEN) < 0 && !text.includes('\n');
  return clean && text.trim() !== '' && textLength(text.normalize('NFC')) <= LONGEST_LINE;
}
