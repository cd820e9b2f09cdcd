import { sha256Hex } from '../receipt/check';
import { isOneLine } from './answers';
import { parseDecimal } from './decimal';

// Types, not interfaces: only a type alias is assignable to Canonical.
export type Undertaking = { form: 'undertaking'; accepted: string };

export type Guarantee = {
  form: 'guarantee';
  amount: string;
  issuer: string;
  number: string;
  validUntil: string;
};

export type Cash = { form: 'cash'; amount: string; number: string };

/** What a tenderer gives so that its word is good: the same as on the server (sealing/security.py). */
export type SecurityGiven = Undertaking | Guarantee | Cash;

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;

/** The fingerprint by which a tenderer says which words it accepted. */
export function acceptedWords(undertaking: string): string {
  return sha256Hex(new TextEncoder().encode(undertaking.normalize('NFC')));
}

export function isSecurity(security: SecurityGiven, currencyPlaces: number): boolean {
  if (security.form === 'undertaking') return /^[0-9a-f]{64}$/.test(security.accepted);
  const sound =
    parseDecimal(security.amount, currencyPlaces) !== null && isOneLine(security.number);
  if (security.form === 'cash') return sound;
  return sound && isOneLine(security.issuer) && INSTANT.test(security.validUntil);
}

/** An instant as it stands in an envelope: UTC with microseconds. */
export function sealedInstant(date: Date): string {
  return date.toISOString().replace(/\.(\d{3})Z$/, '.$1000Z');
}
