// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { type Room, RoomContext } from '../../live/room';
import { GlossaryTerm } from './GlossaryTerm';

afterEach(cleanup);

test.each([
  ['kr', true],
  ['kr-3f9a2c11', true],
  ['generic', true],
  ['mx', false],
  ['mx-3f9a2c11', false],
])('in a room under the law of %s, Korea’s word is there: %s', (pack, there) => {
  const room = { workshop: { pack } } as unknown as Room;
  render(
    <RoomContext.Provider value={room}>
      <GlossaryTerm term="nakchal" meaning="the award" />
    </RoomContext.Provider>,
  );
  expect(screen.queryByText('nakchal') !== null).toBe(there);
});
