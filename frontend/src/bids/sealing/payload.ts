import { canonical } from './canonical';
import { type Decimal, decimalText, LINE_PLACES, lineAmount, parseDecimal, sum } from './decimal';

// Types, not interfaces: only a type alias is assignable to Canonical.
export type PricedItem = { item: string; quantity: string; unitPrice: string };

export type PayloadLine = PricedItem & { amount: string };

type Priced = { currency: string; lines: PayloadLine[]; total: string; salt: string };

/** What lies inside the envelope; version 2 where reserve prices were picked. */
export type BidPayload = (Priced & { v: 1 }) | (Priced & { v: 2; picks: number[] });

const STEP = 1024;
const END_MARK = 0x80;

export function pricedLine(
  line: PricedItem,
  currencyPlaces: number,
): (PayloadLine & { exact: Decimal }) | null {
  const quantity = parseDecimal(line.quantity, LINE_PLACES);
  const unitPrice = parseDecimal(line.unitPrice, LINE_PLACES);
  if (!quantity || !unitPrice) return null;
  const exact = lineAmount(quantity, unitPrice, currencyPlaces);
  const { item, quantity: quantityText, unitPrice: unitPriceText } = line;
  return {
    item,
    quantity: quantityText,
    unitPrice: unitPriceText,
    amount: decimalText(exact),
    exact,
  };
}

export function bidPayload(
  currency: string,
  currencyPlaces: number,
  items: readonly PricedItem[],
  salt: string,
  picks: readonly number[] = [],
): BidPayload | null {
  const priced = items.map((line) => pricedLine(line, currencyPlaces));
  const lines: PayloadLine[] = [];
  const amounts: Decimal[] = [];
  for (const line of priced) {
    if (!line) return null;
    const { exact, ...plain } = line;
    lines.push(plain);
    amounts.push(exact);
  }
  if (lines.length === 0) return null;
  const bid = { currency, lines, total: decimalText(sum(amounts, currencyPlaces)), salt };
  return picks.length === 0 ? { v: 1, ...bid } : { v: 2, ...bid, picks: [...picks] };
}

/** Canonical bytes, one 0x80, then zeros: the envelope's length must not tell the price. */
export function paddedPlaintext(payload: BidPayload): Uint8Array {
  const bytes = canonical(payload);
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / STEP) * STEP);
  padded.set(bytes);
  padded[bytes.length] = END_MARK;
  return padded;
}
