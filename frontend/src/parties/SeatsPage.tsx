import { Box, Button } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { get, isRefusal, roomApi, send } from '../api/client';
import type { Refusal } from '../api/refusal';
import { playSeat } from '../api/seat';
import type { SeatShown } from '../api/shapes';
import { useWords } from '../i18n';
import { inHand } from '../layout/lists/inHand';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { useRoom, useRoomPath } from '../live/room';
import { queryClient } from '../providers/queryClient';
import { dealt, FORM, OCCUPIED, readingIn, SORTS } from './order';
import { PartyTabs } from './PartyTabs';
import { SeatCard } from './SeatCard';

const AGAIN = 5000;
const PER_PAGE = 48;

/** Who plays what, and the way to a seat. Claims are no ledger entries, so this page asks again. */
export default function SeatsPage() {
  const words = useWords();
  const toast = useToast();
  const path = useRoomPath();
  const navigate = useNavigate();
  const { slug, seat: playing, mySeats, seats: known } = useRoom();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState('');
  const { data: seats = known } = useQuery<SeatShown[], Refusal>({
    queryKey: ['seats', 'read', slug],
    queryFn: () => get(roomApi(slug, 'seats')),
    refetchInterval: AGAIN,
  });
  const first = mySeats.length === 0;
  const offer = dealt(seats);
  const list = useListAddress(FORM);
  const change = async (method: 'POST' | 'DELETE', seat: SeatShown) => {
    setBusy(seat.seat);
    setRefusal(null);
    try {
      const { json } = await send<SeatShown[]>(method, roomApi(slug, `seats/${seat.seat}/claim`));
      queryClient.setQueryData(['seats', 'read', slug], json);
      if (method === 'POST') playSeat(slug, seat.seat);
      // What a seat may read has changed with it.
      void queryClient.invalidateQueries();
      const role = words(`roles.${seat.role}`);
      const said = { role, organisation: seat.organisation };
      if (first) navigate(path('tenders'));
      toast({ tone: 'good', text: words(method === 'POST' ? 'seats.taken' : 'seats.left', said) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
      void queryClient.invalidateQueries({ queryKey: ['seats'] });
    } finally {
      setBusy('');
    }
  };
  return (
    <PageShell
      title={words(first ? 'seats.pick_title' : 'seats.title')}
      actions={
        first ? (
          <Button
            variant="contained"
            disabled={!offer || busy !== ''}
            onClick={() => offer && change('POST', offer)}
          >
            {words('seats.deal')}
          </Button>
        ) : (
          <Button component={Link} to={path('tenders')} variant="contained">
            {words('seats.go_on')}
          </Button>
        )
      }
    >
      {!first && <PartyTabs />}
      <Box component="p" sx={{ mt: 0, color: 'text.secondary', maxWidth: '60ch' }}>
        {words('seats.pick_text')}
      </Box>
      <RefusalNote refusal={refusal} onClose={() => setRefusal(null)} />
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
            busy={busy === seat.seat}
            onTake={() => change('POST', seat)}
            onPlay={() => playSeat(slug, seat.seat)}
            onLeave={() => change('DELETE', seat)}
          />
        )}
      </ListView>
    </PageShell>
  );
}
