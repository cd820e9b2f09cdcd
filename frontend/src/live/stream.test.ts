// @vitest-environment node
import { beforeEach, expect, test, vi } from 'vitest';
import { openStream, type StreamNews } from './stream';

class Line extends EventTarget {
  static readonly CLOSED = 2;
  static opened: Line[] = [];
  readyState = 1;
  onopen = () => {};
  onerror = () => {};
  constructor(readonly address: string) {
    super();
    Line.opened.push(this);
  }
  close() {
    this.readyState = Line.CLOSED;
  }
  say(kind: string, data: unknown, lastEventId = '') {
    this.dispatchEvent(new MessageEvent(kind, { data: JSON.stringify(data), lastEventId }));
  }
}
const entry = { kind: 'tender.published', data: {} };
let heard: StreamNews[] = [];
const last = () => Line.opened.at(-1) as Line;
const states = () => heard.flatMap((news) => (news.type === 'state' ? [news] : []));
const open = (from: string) => openStream('/events', from, (news) => heard.push(news));

beforeEach(() => {
  heard = [];
  Line.opened = [];
  vi.stubGlobal('EventSource', Line);
  vi.useFakeTimers();
});

test('goes on from where the first reads ended, and nothing has to be read anew', () => {
  open('c7');
  last().onopen();
  expect(last().address).toBe('/events?after=c7');
  expect(states()).toEqual([{ type: 'state', state: 'live', resumed: false }]);
});

test('tells of each entry where it stands, and goes on from there', () => {
  const { again } = open('c7');
  last().onopen();
  last().say('entry', { index: 8, entry }, 'c8');
  expect(heard.at(-1)).toEqual({ type: 'entry', index: 8, entry, cursor: 'c8' });
  again();
  expect(last().address).toBe('/events?after=c8');
});

test('has all read anew where no cursor says what came meanwhile', () => {
  open('');
  last().onopen();
  expect(states().at(-1)?.resumed).toBe(true);
});

test('has all read anew when the server knows its first cursor no more', () => {
  open('of a run that is over');
  last().close();
  last().onerror();
  vi.advanceTimersByTime(1000);
  expect(last().address).toBe('/events');
  last().onopen();
  expect(states().at(-1)).toEqual({ type: 'state', state: 'live', resumed: true });
});
