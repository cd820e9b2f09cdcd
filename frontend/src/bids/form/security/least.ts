import type { TenderShown } from '../../../api/shapes';
import { decimalsOf } from '../../../fields/money';
import { decimalText, LINE_PLACES, parseDecimal } from '../../sealing/decimal';

type Asking = Pick<TenderShown, 'bidSecurity' | 'currency' | 'lots' | 'value'>;

/** The least amount that secures a bid on a lot, rounded up as the server does; null while it is not known. */
export function leastOf(tender: Asking, lot: string, total: string | null): string | null {
  const asked = tender.bidSecurity;
  if (!asked) return null;
  const own = tender.lots.find(({ id }) => id === lot)?.value ?? null;
  const estimate = own ?? (tender.lots.length === 1 ? tender.value : null);
  const basis = asked.shareOf === 'bid' ? total : (estimate?.amount ?? null);
  const places = decimalsOf(tender.currency);
  const [share, amount] = [
    parseDecimal(asked.share, LINE_PLACES),
    parseDecimal(basis ?? '', places),
  ];
  if (!share || !amount || amount.units === 0n) return null;
  const units = amount.units * 10n ** BigInt(places - amount.places) * share.units;
  const divisor = 10n ** BigInt(share.places);
  return decimalText({ units: (units + divisor - 1n) / divisor, places });
}
