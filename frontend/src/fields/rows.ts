/** Rows of a table as text: from the clipboard, or a CSV file; a quoted cell may hold tabs and lines. */
export function rowsOf(text: string, between = '\t'): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const end = () => {
    rows[rows.length - 1]?.push(cell.trim());
    cell = '';
  };
  const clean = text.replace(/\r\n?/g, '\n');
  for (let at = 0; at < clean.length; at += 1) {
    const one = clean[at] ?? '';
    if (quoted) {
      if (one !== '"') cell += one;
      else if (clean[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (one === '"' && cell === '') quoted = true;
    else if (one === between) end();
    else if (one === '\n') {
      end();
      rows.push([]);
    } else cell += one;
  }
  end();
  return rows;
}

/** What stands between the cells of a table: what its first line holds most of. */
export function betweenCells(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1);
  const count = (sign: string) => line.split(sign).length;
  return ['\t', ';', ','].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
