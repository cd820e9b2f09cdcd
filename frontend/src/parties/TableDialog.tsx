import {
  Box,
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get, roomApi, send } from '../api/client';
import type { PersonListed, SeatShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { queryClient } from '../providers/queryClient';
import { useDoing } from '../workshops/useDoing';

/** The trainer says who sits at a seat: one, several, nobody, or a bot. */
export function TableDialog({ seat, onClose }: { seat: SeatShown; onClose: () => void }) {
  const words = useWords();
  const { slug } = useRoom();
  const { busy, refusal, doing } = useDoing();
  const people = useQuery<PersonListed[]>({
    queryKey: ['people', slug],
    queryFn: () => get(roomApi(slug, 'people')),
    staleTime: 0,
  });
  const there = [...seat.people, ...seat.resting].map(({ id }) => id);
  const [chosen, setChosen] = useState<readonly string[]>(there);
  const ask = async (method: string, at: string, body?: unknown) => {
    const rows = await doing(
      async () =>
        (await send<SeatShown[]>(method, roomApi(slug, `seats/${seat.seat}/${at}`), { body })).json,
    );
    if (!rows) return;
    queryClient.setQueryData(['seats', 'read', slug], rows);
    void queryClient.invalidateQueries({ queryKey: ['people'] });
    onClose();
  };
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const listed = people.data ?? [];
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="table-title">
      <DialogTitle id="table-title">
        {words('seating.who_sits')}
        <Typography variant="body2" color="text.secondary">
          {words(`roles.${seat.role}`)} · <bdi>{seat.organisation}</bdi>
        </Typography>
      </DialogTitle>
      <DialogContent>
        {people.isPending && <Loading lines={2} />}
        {people.isSuccess && listed.length === 0 && (
          <Typography color="text.secondary">{words('seating.nobody_yet')}</Typography>
        )}
        <Box role="group" aria-labelledby="table-title">
          {listed.map((one) => (
            <FormControlLabel
              key={one.id}
              sx={{ display: 'flex', minHeight: 44 }}
              control={
                <Checkbox checked={chosen.includes(one.id)} onChange={() => toggle(one.id)} />
              }
              label={
                <>
                  <bdi>{one.name}</bdi>
                  {one.seats.length > 0 && !there.includes(one.id) && (
                    <Typography component="span" variant="body2" color="text.secondary">
                      {' '}
                      · <bdi>{one.seats.join(', ')}</bdi>
                    </Typography>
                  )}
                </>
              }
            />
          ))}
        </Box>
        <RefusalNote refusal={refusal} />
      </DialogContent>
      <DialogActions sx={{ flexWrap: 'wrap', gap: 1, px: 3, pb: 2 }}>
        {seat.bot ? (
          <Button disabled={busy} onClick={() => ask('DELETE', 'bot')}>
            {words('seating.end_bot')}
          </Button>
        ) : (
          <Button disabled={busy} onClick={() => ask('POST', 'bot', {})}>
            {words('seating.let_bot')}
          </Button>
        )}
        <Box sx={{ flex: 1 }} />
        <Button onClick={onClose}>{words('seating.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy}
          onClick={() => ask('PUT', 'people', { people: chosen })}
        >
          {words('seating.seat_them')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
