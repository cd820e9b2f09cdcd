/** A text with lines put below the one in which the cursor stands, indented as it is; and where they end. */
export function inserted(
  text: string,
  cursor: number,
  lines: string,
): { text: string; cursor: number } {
  const start = text.lastIndexOf('\n', cursor - 1) + 1;
  const found = text.indexOf('\n', cursor);
  const end = found < 0 ? text.length : found;
  const line = text.slice(start, end);
  const indent = /^\s*/.exec(line)?.[0] || '    ';
  const put = lines
    .split('\n')
    .map((one) => indent + one)
    .join('\n');
  const blank = line.trim() === '';
  const before = text.slice(0, blank ? start : end);
  const after = text.slice(end);
  const glue = blank ? '' : '\n';
  return { text: before + glue + put + after, cursor: (before + glue + put).length };
}

/** A text in which a line says another sentence; its first word stays. */
export function instead(text: string, line: number, phrase: string): string {
  const lines = text.split('\n');
  const old = lines[line - 1] ?? '';
  const [, indent = '', word = ''] = /^(\s*)(\S+)/.exec(old) ?? [];
  lines[line - 1] = `${indent}${word} ${phrase}`;
  return lines.join('\n');
}

const KEY = 'minikoneps.draft.';

/** What was written and not kept stays in the browser until it is kept. */
export const drafts = {
  read: (own: string, language: string): { base: number; text: string } | null => {
    try {
      return JSON.parse(localStorage.getItem(`${KEY}${own}.${language}`) ?? 'null');
    } catch {
      return null;
    }
  },
  write: (own: string, language: string, base: number, text: string) => {
    try {
      localStorage.setItem(`${KEY}${own}.${language}`, JSON.stringify({ base, text }));
    } catch {
      // A full or closed storage costs the second net, not the text.
    }
  },
  drop: (own: string, language: string) => {
    try {
      localStorage.removeItem(`${KEY}${own}.${language}`);
    } catch {
      // As above.
    }
  },
};
