import type { TenderShown } from '../../../api/shapes';
import { decimalsOf, parseAmount } from '../../../fields/money';
import { fromLocalInput } from '../../../fields/time';
import {
  acceptedWords,
  isSecurity,
  type SecurityGiven,
  sealedInstant,
} from '../../sealing/security';

/** The security of a lot as typed, beside its answers and figures. */
export type Typed = Record<string, string>;

export const FORM = 'security.form';
export const ACCEPTED = 'security.accepted';
export const AMOUNT = 'security.amount';
export const ISSUER = 'security.issuer';
export const NUMBER = 'security.number';
export const UNTIL = 'security.until';

/** The form chosen, or the only one there is. */
export function formOf({ bidSecurity }: Pick<TenderShown, 'bidSecurity'>, typed: Typed): string {
  return typed[FORM] ?? bidSecurity?.forms[0] ?? '';
}

/** What a tenderer gives, ready to be sealed; null while something is missing. */
export function givenOf(
  tender: Pick<TenderShown, 'bidSecurity' | 'currency'>,
  typed: Typed,
  zone: string,
): SecurityGiven | null {
  const asked = tender.bidSecurity;
  if (!asked) return null;
  const form = formOf(tender, typed);
  if (form === 'undertaking') {
    const accepted = typed[ACCEPTED] === 'yes' && acceptedWords(asked.undertaking ?? '');
    return accepted ? { form, accepted } : null;
  }
  const places = decimalsOf(tender.currency);
  const amount = parseAmount(typed[AMOUNT] ?? '', places) ?? '';
  const number = (typed[NUMBER] ?? '').trim().normalize('NFC');
  const given: SecurityGiven =
    form === 'cash'
      ? { form, amount, number }
      : {
          form: 'guarantee',
          amount,
          issuer: (typed[ISSUER] ?? '').trim().normalize('NFC'),
          number,
          validUntil: untilOf(typed, zone) ?? '',
        };
  return isSecurity(given, places) ? given : null;
}

/** Until when a guarantee runs: to the end of the minute that was typed. */
export function untilOf(typed: Typed, zone: string): string | null {
  const instant = fromLocalInput(typed[UNTIL] ?? '', zone);
  return instant && sealedInstant(new Date(Date.parse(instant) + 59_999));
}
