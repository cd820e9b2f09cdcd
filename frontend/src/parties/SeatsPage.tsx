import { Alert, Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { get, roomApi, send } from '../api/client';
import type { Refusal } from '../api/refusal';
import { playSeat } from '../api/seat';
import type { SeatShown } from '../api/shapes';
import { CrowdLine } from '../crowds/CrowdLine';
import { useWords, type WordKey } from '../i18n';
import { inHand } from '../layout/lists/inHand';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { useRoom, useRoomPath } from '../live/room';
import { queryClient } from '../providers/queryClient';
import DeviceDialog from '../workshops/DeviceDialog';
import { useDoing } from '../workshops/useDoing';
import { FORM, OCCUPIED, readingIn, SORTS } from './order';
import { PartyTabs } from './PartyTabs';
import type { SeatDeeds } from './SeatActions';
import { SeatCard } from './SeatCard';
import { TableDialog } from './TableDialog';

const AGAIN = 5000;
const PER_PAGE = 48;

/** Who plays what, and the way to a seat. Claims are no ledger entries, so this page asks again. */
export default function SeatsPage() {
  const words = useWords();
  const toast = useToast();
  const path = useRoomPath();
  const navigate = useNavigate();
  const { slug, seat: playing, mySeats, seats: known, session, trainer, workshop } = useRoom();
  const { refusal, clear, doing } = useDoing();
  const [busy, setBusy] = useState('');
  const [device, setDevice] = useState(false);
  const [seating, setSeating] = useState<SeatShown | null>(null);
  const { data: seats = known } = useQuery<SeatShown[], Refusal>({
    queryKey: ['seats', 'read', slug],
    queryFn: () => get(roomApi(slug, 'seats')),
    refetchInterval: AGAIN,
  });
  const first = mySeats.length === 0;
  const full = !seats.some(({ offered }) => offered);
  const list = useListAddress(FORM);
  const change = async (
    method: 'POST' | 'DELETE',
    at: string,
    seat?: SeatShown,
    said: WordKey = 'seats.taken',
  ) => {
    setBusy(seat?.seat ?? 'any');
    const body = method === 'POST' && at.endsWith('/bot') ? {} : undefined;
    const rows = await doing(
      async () => (await send<SeatShown[]>(method, roomApi(slug, at), { body })).json,
    );
    setBusy('');
    if (!rows) {
      void queryClient.invalidateQueries({ queryKey: ['seats'] });
      return;
    }
    const before = new Set(mySeats.map((one) => one.seat));
    const taken = seat ?? rows.find((one) => one.mine && !before.has(one.seat));
    queryClient.setQueryData(['seats', 'read', slug], rows);
    if (taken && said === 'seats.taken') playSeat(slug, taken.seat);
    // What a seat may read has changed with it.
    void queryClient.invalidateQueries();
    if (taken) {
      const role = words(`roles.${taken.role}`);
      toast({ tone: 'good', text: words(said, { role, organisation: taken.organisation }) });
    }
    // Where a scenario is played, the first thing to see is what there is to do.
    const next = workshop.scenario === null ? 'tenders' : 'exercise';
    if (first && said === 'seats.taken') navigate(path(next));
  };
  const deedsOf = (seat: SeatShown): SeatDeeds => {
    const at = `seats/${seat.seat}`;
    return {
      take: () => change('POST', `${at}/claim`, seat),
      play: () => playSeat(slug, seat.seat),
      leave: () => change('DELETE', `${at}/claim`, seat, 'seats.left'),
      toBot: () => change('POST', `${at}/bot`, seat, 'seating.bot_plays'),
      fromBot: () => change('DELETE', `${at}/bot`, seat, 'seating.back_again'),
      seatPeople: trainer ? () => setSeating(seat) : undefined,
    };
  };
  return (
    <PageShell
      title={words(first ? 'seats.pick_title' : 'seats.title')}
      actions={
        first ? (
          <Button
            variant="contained"
            disabled={full || busy !== ''}
            onClick={() => change('POST', 'claim')}
          >
            {words('seats.deal')}
          </Button>
        ) : (
          <>
            {!trainer && (
              <Button onClick={() => setDevice(true)}>{words('seating.device_menu')}</Button>
            )}
            <Button component={Link} to={path('tenders')} variant="contained">
              {words('seats.go_on')}
            </Button>
          </>
        )
      }
    >
      {!first && <PartyTabs />}
      <Box component="p" sx={{ mt: 0, color: 'text.secondary', maxWidth: '60ch' }}>
        {words('seats.pick_text')}
      </Box>
      {first && full && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {words('seating.full')}
        </Alert>
      )}
      <RefusalNote refusal={refusal} onClose={clear} />
      {device && <DeviceDialog onClose={() => setDevice(false)} />}
      {seating && <TableDialog seat={seating} onClose={() => setSeating(null)} />}
      <ListView
        list={list}
        read={inHand(seats, list, readingIn(words), PER_PAGE)}
        search={words('lists.seats.search')}
        filters={[
          {
            name: 'who',
            label: words('lists.seats.filter'),
            options: OCCUPIED.map((value) => ({ value, label: words(`lists.seats.${value}`) })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`lists.seats.${field}`) }))}
        count="lists.seats.count"
        empty={null}
        perPage={PER_PAGE}
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))',
        }}
      >
        {(seat) => (
          <SeatCard
            key={seat.seat}
            seat={seat}
            playing={playing?.seat === seat.seat}
            me={session.participant.id}
            busy={busy === seat.seat}
            deeds={deedsOf(seat)}
          />
        )}
      </ListView>
      <CrowdLine />
    </PageShell>
  );
}
