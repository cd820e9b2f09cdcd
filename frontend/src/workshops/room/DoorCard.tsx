import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { Link } from 'react-router';
import { get } from '../../api/client';
import type { Projection } from '../../api/shapes';
import { markAndCopy } from '../../fields/markAndCopy';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useToast } from '../../layout/toasts';
import { useRoom, useRoomPath } from '../../live/room';
import { TABULAR } from '../../theme/theme';
import { inFourAndFour } from '../pin';
import { QrPicture } from '../QrPicture';
import { RoomSection } from './RoomSection';
import { useRoomSettings } from './useRoomSettings';

/** The PIN, the QR code and the link, and whether they let anybody in just now. */
export function DoorCard() {
  const words = useWords();
  const toast = useToast();
  const path = useRoomPath();
  const { workshop } = useRoom();
  const { set, busy, refusal } = useRoomSettings();
  const link = useRef<HTMLElement>(null);
  const wall = workshop.projectorLink?.split('/').pop() ?? '';
  const shown = useQuery<Projection>({
    queryKey: ['projection', wall],
    queryFn: () => get(`/api/projector/${wall}`),
    enabled: wall !== '',
  });
  const copy = () => {
    if (link.current && markAndCopy(link.current)) {
      toast({ tone: 'good', text: words('roompage.copied') });
    }
  };
  return (
    <RoomSection title={words('roompage.door')}>
      <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
        {shown.data && (
          <QrPicture
            qr={shown.data.joinQr}
            label={shown.data.joinUrl}
            sx={{ width: 176, opacity: workshop.isOpen ? 1 : 0.35 }}
          />
        )}
        <Box sx={{ flex: 1, minWidth: 220 }}>
          <Typography variant="body2" color="text.secondary">
            {words('trainer.pin')}
          </Typography>
          <Typography
            sx={{
              ...TABULAR,
              fontSize: 'clamp(2.1rem, 6vw, 3rem)',
              fontWeight: 800,
              lineHeight: 1.15,
              color: workshop.isOpen ? 'primary.main' : 'text.disabled',
            }}
          >
            <bdi dir="ltr" data-testid="room-pin">
              {inFourAndFour(workshop.pin ?? '')}
            </bdi>
          </Typography>
          <FormControlLabel
            sx={{ mt: 1, minHeight: 44 }}
            control={
              <Switch
                checked={workshop.isOpen}
                disabled={busy}
                onChange={(_, isOpen) => void set({ isOpen })}
              />
            }
            label={words(workshop.isOpen ? 'roompage.open' : 'roompage.closed')}
          />
        </Box>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words(workshop.isOpen ? 'roompage.open_text' : 'roompage.closed_text')}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center', mt: 2, flexWrap: 'wrap' }}>
        <Typography
          ref={link}
          component="bdi"
          dir="ltr"
          variant="body2"
          sx={{ overflowWrap: 'anywhere', minWidth: 0 }}
        >
          {workshop.joinLink}
        </Typography>
        <Button size="small" onClick={copy}>
          {words('roompage.copy')}
        </Button>
      </Box>
      <RefusalNote refusal={refusal} />
      <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
        <Button component="a" variant="contained" href={`/projector/${wall}`} target="_blank">
          {words('trainer.projector')}
        </Button>
        <Button component={Link} to={path('cards')} variant="outlined">
          {words('roompage.cards')}
        </Button>
        {workshop.scenario && (
          <Button component={Link} to={path('handout')} variant="outlined">
            {words('roompage.handout')}
          </Button>
        )}
        <Button component="a" href="/check" target="_blank">
          {words('roompage.check')}
        </Button>
      </Box>
    </RoomSection>
  );
}
