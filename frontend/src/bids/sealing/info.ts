/** What an envelope is bound to; the same words the opening checks it against. */
export interface EnvelopeBinding {
  workshop: string;
  attempt: number;
  tender: string;
  noticeVersion: number;
  stage: string;
  lot: string;
  tenderer: string;
  openingKey: string;
}

const PREFIX = 'minikoneps/bid/v1';
const PART = /^[A-Za-z0-9._-]+$/;

export function bindingParts(binding: EnvelopeBinding): string[] {
  const { workshop, attempt, tender, noticeVersion, stage, lot, tenderer, openingKey } = binding;
  return [
    workshop,
    String(attempt),
    tender,
    String(noticeVersion),
    stage,
    lot,
    tenderer,
    openingKey,
  ];
}

export function infoText(binding: EnvelopeBinding): string {
  const parts = bindingParts(binding);
  for (const part of parts)
    if (!PART.test(part)) throw new RangeError(`"${part}" cannot bind an envelope.`);
  return [PREFIX, ...parts].join('|');
}
