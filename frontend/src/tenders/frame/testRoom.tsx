import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import type { Role, SeatShown, WorkshopShown } from '../../api/shapes';
import { allWords, setLocale } from '../../i18n';
import { hear } from '../../live/clock';
import { type Room, RoomContext } from '../../live/room';

const NOW = '2026-03-02T09:00:00.000000Z';

/** A room for tests: one seat in play, the clock held. */
function roomFor(role: Role): Room {
  const own = { anchorVirtual: NOW, anchorReal: NOW, realNow: NOW };
  const clock = { now: NOW, rate: 1, held: true, ...own };
  const seat = { seat: role, role, organisation: 'Kestrel', party: 'party-kestrel' } as SeatShown;
  const workshop = { slug: 'busan', title: 'Busan', clock } as WorkshopShown;
  return {
    slug: 'busan',
    workshop,
    seat,
    seats: [seat],
    mySeats: [seat],
    trainer: false,
    look: null,
    zone: 'Asia/Seoul',
    clock: hear(workshop.clock),
    live: 'live',
  } as unknown as Room;
}

export async function renderInRoom(role: Role, children: ReactNode) {
  await setLocale('en');
  await allWords();
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <RoomContext.Provider value={roomFor(role)}>
        <MemoryRouter>{children}</MemoryRouter>
      </RoomContext.Provider>
    </QueryClientProvider>,
  );
}
