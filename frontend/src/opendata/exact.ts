const TEXT_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const MARK = '\ue000';
const MARKED = new RegExp(`"${MARK}([^"]+)"`, 'g');

const read = (json: string, mark: string) =>
  JSON.parse(
    json.replace(TEXT_OR_NUMBER, (found) => (found[0] === '"' ? found : `"${mark}${found}"`)),
  );

/** JSON whose numbers are read as texts: 120000.50 keeps its digits, which a float would lose. */
export const readExact = <T>(json: string): T => read(json, '');

/** JSON whose parts can be written again with `exactText`, digit by digit. */
export const readMarked = <T>(json: string): T => read(json, MARK);

/** A part of marked JSON as people read it, every number exactly as it was sent. */
export const exactText = (part: unknown) =>
  JSON.stringify(part, null, 2).replace(MARKED, (_, digits: string) => digits);
