import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { get, post, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { PersonalCode } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { queryClient } from '../providers/queryClient';
import { rememberSession } from '../providers/session';
import { CodeShown } from './CodeShown';
import { useDoing } from './useDoing';

/** One's own way back: a code and a QR code for another device; and the wish to be forgotten. */
export default function DeviceDialog({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const navigate = useNavigate();
  const { slug } = useRoom();
  const { busy, refusal, doing } = useDoing();
  const [sure, setSure] = useState(false);
  const code = useQuery<PersonalCode, Refusal>({
    queryKey: ['code', slug],
    queryFn: () => get(roomApi(slug, 'code')),
    staleTime: 0,
  });
  const forget = async () => {
    const gone = await doing(async () => {
      await post('/api/session/erasure');
      return true;
    });
    if (!gone) return;
    queryClient.clear();
    rememberSession(null);
    navigate('/', { replace: true });
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs" aria-labelledby="device-title">
      <DialogTitle id="device-title">{words('seating.device_title')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ mb: 2 }}>{words('seating.device_text')}</Typography>
        {code.isPending && <Loading lines={2} />}
        <RefusalNote refusal={code.error ?? refusal} />
        {code.data && <CodeShown code={code.data} />}
        <Box sx={{ mt: 3, pt: 2, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
            {words('seating.forget_text')}
          </Typography>
          <Button
            color="error"
            variant={sure ? 'outlined' : 'text'}
            disabled={busy}
            onClick={() => (sure ? void forget() : setSure(true))}
          >
            {words(sure ? 'seating.forget_sure' : 'seating.forget_me')}
          </Button>
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('page.close')}</Button>
      </DialogActions>
    </Dialog>
  );
}
