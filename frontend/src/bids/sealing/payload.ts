import { decimalsOf } from '../../fields/money';
import { type Answer, type Figure, isAnswer } from './answers';
import { canonical } from './canonical';
import { type Decimal, decimalText, LINE_PLACES, lineAmount, parseDecimal, sum } from './decimal';
import { isSecurity, type SecurityGiven } from './security';

// Types, not interfaces: only a type alias is assignable to Canonical.
export type PricedItem = { item: string; quantity: string; unitPrice: string };

export type PayloadLine = PricedItem & { amount: string };

type Priced = { currency: string; lines: PayloadLine[]; total: string; salt: string };

export type Priced1 = Priced & { v: 1 };

export type Picked = Priced & { v: 2; picks: number[] };

/** Answers, figures or both, beside the price of one envelope or without it in the first of two. */
export type Answered = { v: 3; salt: string } & Partial<Omit<Picked, 'v' | 'salt'>> & {
    answers?: Answer[];
    figures?: Figure[];
  };

/** A security, which lies with the price alone: its amount may be a share of it. */
export type Secured = Omit<Answered, 'v'> & Priced & { v: 4; security: SecurityGiven };

/** What lies inside an envelope, in the lowest version that has room for it. */
export type BidPayload = Priced1 | Picked | Answered | Secured;

export const MOST_BYTES = 128 * 1024;
const STEP = 1024;
const LEAST_ROOM = 4 * STEP;
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
): Priced1 | Picked | null {
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

/** A price, or none, with answers and figures: version 3 where there are any. Null where it cannot be sealed. */
export function answeredPayload(
  price: Priced1 | Picked | null,
  answers: readonly Answer[],
  figures: readonly Figure[],
  salt: string,
): BidPayload | null {
  if (answers.length + figures.length === 0) return price;
  const sound =
    answers.every((answer) => isAnswer(answer.text)) &&
    figures.every((figure) => parseDecimal(figure.value, LINE_PLACES) !== null);
  if (!sound) return null;
  return {
    ...(price ?? { salt }),
    v: 3,
    ...(answers.length > 0 && { answers: [...answers] }),
    ...(figures.length > 0 && { figures: [...figures] }),
  };
}

/** The same with the security that was asked for. Null where it cannot be sealed. */
export function securedPayload(
  payload: BidPayload | null,
  security: SecurityGiven | null,
): BidPayload | null {
  if (!payload || !security) return payload;
  if (payload.v === 4 || !payload.currency || !payload.lines || !payload.total) return null;
  if (!isSecurity(security, decimalsOf(payload.currency))) return null;
  const { currency, lines, total } = payload;
  return { ...payload, v: 4, currency, lines, total, security };
}

/** Steps for prices alone, doubles where texts may be long or short. */
export function roomFor(length: number, version: number): number {
  if (version < 3) return (Math.floor(length / STEP) + 1) * STEP;
  let room = LEAST_ROOM;
  while (room <= length) room *= 2;
  return room;
}

/** Canonical bytes, one 0x80, then zeros: the envelope's length must not tell the price. */
export function paddedPlaintext(payload: BidPayload): Uint8Array {
  const bytes = canonical(payload);
  const padded = new Uint8Array(roomFor(bytes.length, payload.v));
  padded.set(bytes);
  padded[bytes.length] = END_MARK;
  return padded;
}
