import { fromHex, toHex } from '../../bids/sealing/bytes';

export type Verdict = 'good' | 'note' | 'bad';
export type TrialName = 'line' | 'clock' | 'storage' | 'sealing' | 'live' | 'arabic' | 'khmer';

export interface Trial {
  name: TrialName;
  verdict: Verdict;
  /** What was measured: milliseconds of the line, seconds of the clock. */
  figure?: number;
}

const ASKED = 5;
const SLOW = 1500;
const CLOCK_OFF = 60;
const SECOND = 1000;
const SLOW_SEALING = 4000;

/** How long an answer takes, and how far this device's clock is from the server's. */
export async function tryLine(): Promise<Trial[]> {
  const took: number[] = [];
  let off = 0;
  try {
    for (let turn = 0; turn < ASKED; turn++) {
      const from = performance.now();
      const answer = await fetch('/api/session', { cache: 'no-store' });
      await answer.text();
      took.push(performance.now() - from);
      const told = Date.parse(answer.headers.get('date') ?? '');
      if (!Number.isNaN(told)) off = (Date.now() - told - SECOND / 2) / SECOND;
    }
  } catch {
    return [{ name: 'line', verdict: 'bad' }];
  }
  const line = took.sort((one, other) => one - other)[Math.floor(took.length / 2)] ?? 0;
  return [
    { name: 'line', verdict: line < SLOW ? 'good' : 'note', figure: Math.round(line) },
    { name: 'clock', verdict: clockVerdict(off), figure: Math.round(off) },
  ];
}

/** Deadlines follow the server's clock, so a wrong one here confuses but loses nothing. */
export const clockVerdict = (seconds: number): Verdict =>
  Math.abs(seconds) <= CLOCK_OFF ? 'good' : 'note';

/** Whether drafts and the language chosen can be kept on this device. */
export function tryStorage(): Trial {
  try {
    localStorage.setItem('mk.check', 'kept');
    const kept = localStorage.getItem('mk.check') === 'kept';
    localStorage.removeItem('mk.check');
    return { name: 'storage', verdict: kept ? 'good' : 'note' };
  } catch {
    return { name: 'storage', verdict: 'note' };
  }
}

/** Seals a few bytes and opens them again, by the same programs as a bid; no secure context is needed. */
export async function trySealing(): Promise<Trial> {
  const from = performance.now();
  try {
    const [{ CipherSuite }, parts] = await Promise.all([
      import('hpke'),
      import('@panva/hpke-noble'),
    ]);
    const suite = new CipherSuite(
      parts.KEM_DHKEM_X25519_HKDF_SHA256,
      parts.KDF_HKDF_SHA256,
      parts.AEAD_ChaCha20Poly1305,
    );
    const pair = await suite.GenerateKeyPair(true);
    const info = new TextEncoder().encode('check');
    const sealed = await suite.Seal(pair.publicKey, fromHex('c0ffee'), { info });
    const opened = await suite.Open(pair, sealed.encapsulatedSecret, sealed.ciphertext, { info });
    const took = Math.round(performance.now() - from);
    if (toHex(opened) !== 'c0ffee') return { name: 'sealing', verdict: 'bad' };
    return { name: 'sealing', verdict: took < SLOW_SEALING ? 'good' : 'note', figure: took };
  } catch {
    return { name: 'sealing', verdict: 'bad' };
  }
}

/** Whether news of the room can come by themselves. */
export const tryLive = (): Trial => ({
  name: 'live',
  verdict: typeof EventSource === 'undefined' ? 'bad' : 'good',
});

type Measure = (text: string) => number;

/** Joined Arabic letters take another room than the same letters kept apart by a non-joiner. */
export const joinsArabic = (widthOf: Measure) =>
  Math.abs(widthOf('\u0639\u0639\u0639') - widthOf('\u0639\u200C\u0639\u200C\u0639')) > 0.5;

/** A Khmer letter below another takes hardly any room of its own; boxes for unknown signs do. */
export const stacksKhmer = (widthOf: Measure) =>
  widthOf('\u1780\u17D2\u1798') < (widthOf('\u1780') + widthOf('\u1798')) * 0.95;

/** Whether this device can write the scripts of our partner countries. */
export function tryScripts(): Trial[] {
  const pen = document.createElement('canvas').getContext('2d');
  if (!pen) return [];
  pen.font = `48px ${getComputedStyle(document.body).fontFamily}`;
  const widthOf = (text: string) => pen.measureText(text).width;
  return [
    { name: 'arabic', verdict: joinsArabic(widthOf) ? 'good' : 'note' },
    { name: 'khmer', verdict: stacksKhmer(widthOf) ? 'good' : 'note' },
  ];
}

/** The worst of several: what the whole device is told. */
export function overall(trials: readonly Trial[]): Verdict {
  const verdicts = trials.map(({ verdict }) => verdict);
  if (verdicts.includes('bad')) return 'bad';
  return verdicts.includes('note') ? 'note' : 'good';
}
