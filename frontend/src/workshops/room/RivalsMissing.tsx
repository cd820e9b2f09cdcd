import { Alert, Box, Button } from '@mui/material';
import { useMemo } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { post, roomApi } from '../../api/client';
import { Refusal } from '../../api/refusal';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useToast } from '../../layout/toasts';
import { useRoom } from '../../live/room';
import type { Missing } from '../rivals';
import { useDoing } from '../useDoing';

/** A room that was opened stays open where its rivals were refused: here is why, and how they still come. */
export function RivalsMissing() {
  const words = useWords();
  const toast = useToast();
  const { slug } = useRoom();
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const { busy, refusal, doing } = useDoing();
  const missing = (state as { missing?: Missing } | null)?.missing;
  const told = useMemo(() => missing && new Refusal(missing.status, missing.problem), [missing]);
  if (!missing) return null;
  const { size, key } = missing;
  const leave = () => navigate(pathname, { replace: true, state: null });
  const again = async () => {
    const crowd = await doing(() => post(roomApi(slug, 'crowds'), { size }, key));
    if (!crowd) return;
    toast({ tone: 'good', text: words('crowds.formed') });
    leave();
  };
  return (
    <Alert
      severity="warning"
      variant="outlined"
      sx={{ mb: 2.5, '& > div:nth-of-type(2)': { flex: 1 } }}
    >
      {words('crowds.missing', { size })}
      <RefusalNote refusal={refusal ?? told} />
      <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
        <Button variant="outlined" disabled={busy} aria-busy={busy} onClick={() => void again()}>
          {words('crowds.form')}
        </Button>
        <Button disabled={busy} onClick={leave}>
          {words('crowds.without')}
        </Button>
      </Box>
    </Alert>
  );
}
