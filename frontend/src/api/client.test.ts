// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { newKey, send } from './client';
import { Refusal } from './refusal';
import { playSeat, seatInPlay } from './seat';

const sent: { url: string; init: RequestInit }[] = [];
const answers: Response[] = [];
const really = globalThis.fetch;
const json = (status: number, body: unknown, headers = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });
const header = (place: number, name: string) => new Headers(sent[place]?.init.headers).get(name);

beforeEach(() => {
  sent.length = 0;
  answers.length = 0;
  sessionStorage.clear();
  globalThis.fetch = async (url, init) => {
    sent.push({ url: String(url), init: init ?? {} });
    const answer = answers.shift();
    if (!answer) throw new TypeError('no network');
    return answer;
  };
});
afterEach(() => {
  globalThis.fetch = really;
});

describe('a request', () => {
  test('inside a room names the seat of this tab, outside it none', async () => {
    playSeat('busan', 'tenderer-1');
    answers.push(json(200, []), json(200, null), json(200, []));
    await send('GET', '/api/workshops/busan/tenders?range=[0,24]');
    await send('GET', '/api/session');
    await send('GET', '/api/workshops/tunis/tenders');
    expect([0, 1, 2].map((place) => header(place, 'Seat'))).toEqual(['tenderer-1', null, null]);
  });

  test('under another seat is sent as that seat', async () => {
    playSeat('busan', 'tenderer-1');
    answers.push(json(200, {}));
    await send('POST', '/api/workshops/busan/clock', { body: {}, headers: { Seat: 'trainer' } });
    expect(header(0, 'Seat')).toBe('trainer');
  });

  test('whose seat went to somebody else is read again without it', async () => {
    playSeat('busan', 'tenderer-1');
    answers.push(json(403, { code: 'access.wrong_seat', facts: {} }), json(200, ['read']));
    const answer = await send('GET', '/api/workshops/busan/tenders');
    expect(answer.json).toEqual(['read']);
    expect(header(1, 'Seat')).toBeNull();
    expect(seatInPlay('busan')).toBeNull();
  });

  test('that was refused tells code, facts, fields and patience', async () => {
    const facts = { seconds: 42 };
    const errors = { pin: 'too_short' };
    answers.push(
      json(429, { code: 'workshops.too_many_tries', facts, errors }, { 'retry-after': '42' }),
    );
    const refusal = await send('POST', '/api/join', { body: {} }).catch((error) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ status: 429, code: 'workshops.too_many_tries', facts, errors });
    expect(refusal.retryAfter).toBe(42);
    expect(refusal.unsure).toBe(false);
  });

  test('that never arrived may be sent again', async () => {
    const refusal = await send('GET', '/api/session').catch((error) => error);
    expect(refusal).toMatchObject({ code: 'page.offline', unsure: true });
  });

  test('carries keys that do not repeat', () => {
    const keys = new Set(Array.from({ length: 100 }, newKey));
    expect(keys.size).toBe(100);
    expect([...keys].every((key) => /^[A-Za-z0-9._-]{8,64}$/.test(key))).toBe(true);
  });
});
