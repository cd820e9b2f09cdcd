/** A step of a scenario follows "When", so it begins small; alone it is a sentence. */
export const sentence = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
