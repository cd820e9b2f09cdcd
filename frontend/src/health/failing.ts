import { get } from '../api/client';
import { Refusal } from '../api/refusal';
import type { Server } from './ServerPage';

type Part = Server['parts'][number];
const NAMES: readonly Part['name'][] = ['data', 'writing', 'rooms', 'bots', 'disk'];
const CAUSES: readonly NonNullable<Part['cause']>[] = [
  'full',
  'readOnly',
  'gone',
  'broken',
  'busy',
];

/** What `/readyz` says is wrong: it answers everybody, also when no token can be looked up. */
export async function readFailing(signal: AbortSignal): Promise<Part[]> {
  try {
    await get('/readyz', signal);
    return [];
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 'health.not_ready') return named(refusal);
    throw refusal;
  }
}

function named({ facts }: Refusal): Part[] {
  const list = (fact: unknown) => String(fact ?? '').split(', ');
  const causes = list(facts.causes);
  const cause = CAUSES.find((one) => causes.includes(one)) ?? null;
  const parts = list(facts.parts);
  return NAMES.filter((name) => parts.includes(name)).map((name) => ({
    name,
    standing: 'bad',
    cause: name === 'data' || name === 'writing' ? cause : null,
    rooms: [],
    seconds: null,
    freeBytes: null,
  }));
}
