import MoreIcon from '@mui/icons-material/MoreHoriz';
import { Box, Button, IconButton, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get, post, roomApi, send } from '../../api/client';
import type { PersonalCode, PersonListed } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { MenuPopover } from '../../layout/MenuPopover';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { queryClient } from '../../providers/queryClient';
import { CodeShown } from '../CodeShown';
import { useDoing } from '../useDoing';
import { RoomSection } from './RoomSection';

const AGAIN = 5000;

/** Who is in the room: a code for another device, and forgetting. */
export function PeopleCard() {
  const words = useWords();
  const { slug } = useRoom();
  const people = useQuery<PersonListed[]>({
    queryKey: ['people', slug],
    queryFn: () => get(roomApi(slug, 'people')),
    refetchInterval: AGAIN,
  });
  const listed = (people.data ?? []).filter(({ trainer }) => !trainer);
  return (
    <RoomSection title={words('roompage.people', { smart_count: listed.length })}>
      {people.isPending && <Loading lines={2} />}
      {people.isSuccess && listed.length === 0 && (
        <Typography color="text.secondary">{words('roompage.nobody')}</Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
        {listed.map((one) => (
          <PersonRow key={one.id} person={one} />
        ))}
      </Box>
    </RoomSection>
  );
}

function PersonRow({ person }: { person: PersonListed }) {
  const words = useWords();
  const { slug } = useRoom();
  const { busy, refusal, doing } = useDoing();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [code, setCode] = useState<PersonalCode | null>(null);
  const [sure, setSure] = useState(false);
  const at = roomApi(slug, `people/${person.id}`);
  const renew = async () => {
    const fresh = await doing(() => post<PersonalCode>(`${at}/code`));
    if (fresh) setCode(fresh);
  };
  const forget = async () => {
    if (!sure) return setSure(true);
    const left = await doing(async () => (await send<PersonListed[]>('DELETE', at)).json);
    if (left) queryClient.setQueryData(['people', slug], left);
    void queryClient.invalidateQueries({ queryKey: ['seats'] });
  };
  const close = () => {
    setAnchor(null);
    setCode(null);
    setSure(false);
  };
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        alignItems: 'center',
        minHeight: 52,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          <bdi>{person.name}</bdi>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {person.seats.length > 0 ? (
            <bdi>{person.seats.join(', ')}</bdi>
          ) : (
            words('roompage.stands')
          )}
        </Typography>
      </Box>
      <IconButton
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-haspopup="dialog"
        aria-label={words('roompage.person_menu', { name: person.name })}
      >
        <MoreIcon />
      </IconButton>
      <MenuPopover
        anchor={anchor}
        onClose={close}
        label={words('roompage.person_menu', { name: person.name })}
      >
        <Box sx={{ px: 2, py: 1, display: 'grid', gap: 1.5 }}>
          {code ? (
            <CodeShown code={code} />
          ) : (
            <Button variant="outlined" disabled={busy} onClick={() => void renew()}>
              {words('roompage.new_device')}
            </Button>
          )}
          <RefusalNote refusal={refusal} />
          <Typography variant="body2" color="text.secondary">
            {words('roompage.kept_until')} <InstantField value={person.forgottenAt} dateOnly />
          </Typography>
          <Button color="error" disabled={busy} onClick={() => void forget()}>
            {words(sure ? 'roompage.forget_sure' : 'roompage.forget')}
          </Button>
        </Box>
      </MenuPopover>
    </Box>
  );
}
