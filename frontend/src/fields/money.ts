/** Amounts stay decimal text: Intl formats text exactly, a float would not. */
export interface MoneyText {
  amount: string;
  currency: string;
}

/** ISO 4217 decimals, from the browser's own table: KRW 0, USD 2, TND 3. */
export function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

type ExactFormat = { format(value: string): string };

export function formatMoney(money: MoneyText, tag: string): string {
  const digits = decimalsOf(money.currency);
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }) as unknown as ExactFormat;
  return `${format.format(money.amount)} ${money.currency}`;
}

export function formatDecimal(value: string, tag: string): string {
  const format = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 });
  return (format as unknown as ExactFormat).format(value);
}

const PLAIN = /^(0|[1-9][0-9]{0,14})(?:\.([0-9]+))?$/;

/** What a person typed as plain decimal text, or null; accepts Arabic figures, spaces and commas. */
export function parseAmount(typed: string, places: number): string | null {
  const western = typed
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\s\u00a0\u202f٬,]/g, '')
    .replace('٫', '.');
  const parts = PLAIN.exec(western);
  if (!parts) return null;
  const fraction = parts[2] ?? '';
  if (fraction.length > places) return null;
  return western;
}
