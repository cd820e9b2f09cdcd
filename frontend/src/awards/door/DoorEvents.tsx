import { Box, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useRoomPath, useWorkshopNow } from '../../live/room';
import type { DoorEvent } from './timeline';

interface Props {
  events: DoorEvent[];
  pending: boolean;
}

/** The same in words: what happened when, and what is to come. */
export function DoorEvents({ events, pending }: Props) {
  const words = useWords();
  const now = useWorkshopNow();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
      {events.map((event) => (
        <Row
          key={`${event.kind}-${event.complaint?.id ?? ''}`}
          done={Date.parse(event.at) <= now}
          event={event}
        />
      ))}
      {pending && (
        <Line done={false}>
          <Typography color="text.secondary">{words('door.event.open')}</Typography>
        </Line>
      )}
    </Box>
  );
}

function Row({ event, done }: { event: DoorEvent; done: boolean }) {
  const words = useWords();
  const path = useRoomPath();
  const { kind, complaint, at } = event;
  const ended = complaint?.status === 'withdrawn' ? 'withdrawn' : complaint?.outcome;
  const said =
    kind === 'ended'
      ? words(`door.event.${ended ?? 'dismissed'}`)
      : words(`door.event.${kind}`, { name: `\u2068${complaint?.complainant?.name ?? ''}\u2069` });
  return (
    <Line done={done}>
      <Typography sx={{ fontWeight: done ? 600 : 400 }}>
        {complaint ? (
          <Link component={RouterLink} to={path(`complaints/${complaint.id}`)}>
            {said}
          </Link>
        ) : (
          said
        )}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        <InstantField value={at} />
      </Typography>
    </Line>
  );
}

function Line({ done, children }: { done: boolean; children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        paddingInlineStart: 3.5,
        pb: 1.75,
        '&::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: 4,
          top: 6,
          width: 12,
          height: 12,
          borderRadius: '50%',
          border: '2px solid',
          borderColor: done ? 'primary.main' : 'text.disabled',
          bgcolor: done ? 'primary.main' : 'background.paper',
          zIndex: 1,
        },
        '&:not(:last-of-type)::after': {
          content: '""',
          position: 'absolute',
          insetInlineStart: 9,
          top: 12,
          bottom: -6,
          width: 2,
          bgcolor: 'divider',
        },
      }}
    >
      {children}
    </Box>
  );
}
