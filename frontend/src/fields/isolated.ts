/** A text inside a sentence whose direction neither follows nor turns that of the words around it. */
export const isolated = (text: string) => `\u2068${text}\u2069`;
