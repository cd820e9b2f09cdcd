/** Arabic and Persian digits as Western ones; whoever types may have either keyboard. */
export const westernDigits = (typed: string) =>
  typed.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
