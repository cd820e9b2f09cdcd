import { Alert, Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { isRefusal, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import { FileButton } from '../fields/FileButton';
import { useServedLocale, useWords } from '../i18n';
import { PublicShell } from '../layout/PublicShell';
import { RefusalNote } from '../layout/RefusalNote';
import { certificateIn, readsPhotos } from './readCode';
import type { Checked } from './shapes';
import { Verdict } from './Verdict';

/** Whether a certificate is what a room of this server signed; for anybody, without a login. */
export default function VerifyPage() {
  const words = useWords();
  const locale = useServedLocale();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Checked[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [noCode, setNoCode] = useState(false);
  const photos = readsPhotos();

  const forget = () => {
    setFound(null);
    setRefusal(null);
    setNoCode(false);
  };
  const check = async (line: string) => {
    forget();
    setBusy(true);
    try {
      const address = `/api/certificates/check?language=${locale}`;
      setFound((await post<{ certificates: Checked[] }>(address, { text: line })).certificates);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const take = async (file: File) => {
    forget();
    const line = await certificateIn(file);
    if (line === null) return setNoCode(true);
    setText(line);
    await check(line);
  };
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim()) void check(text);
  };
  return (
    <PublicShell title={words('verify.title')} width="sm">
      <Typography component="h1" variant="h1">
        {words('verify.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        {words('verify.lead')}
      </Typography>
      <Stack component="form" spacing={2} onSubmit={send}>
        <TextField
          multiline
          minRows={4}
          maxRows={10}
          label={words('verify.text')}
          placeholder="MINIKONEPS-1:…"
          value={text}
          onChange={({ target }) => setText(target.value)}
          slotProps={{
            htmlInput: {
              dir: 'ltr',
              spellCheck: false,
              autoCapitalize: 'off',
              autoCorrect: 'off',
              sx: { fontFamily: 'monospace', fontSize: '0.875rem', overflowWrap: 'anywhere' },
            },
            inputLabel: { shrink: true },
          }}
        />
        <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
          <Button type="submit" variant="contained" disabled={busy || text.trim() === ''}>
            {words('verify.check')}
          </Button>
          <FileButton
            label={words(photos ? 'verify.photo' : 'verify.file')}
            accept={photos ? '.pdf,.txt,image/*' : '.pdf,.txt'}
            disabled={busy}
            take={(file) => void take(file)}
          />
        </Box>
      </Stack>
      <RefusalNote refusal={refusal} zone="UTC" onClose={forget} />
      {noCode && (
        <Alert severity="error" variant="outlined" role="alert" sx={{ mt: 2 }}>
          {words('verify.no_code')}
        </Alert>
      )}
      <Box aria-live="polite" sx={{ mt: 3 }}>
        <Stack spacing={2}>
          {found?.map((one, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same certificate may be pasted twice
            <Verdict key={place} checked={one} />
          ))}
        </Stack>
        {found && (
          <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
            {words('verify.unseen')}
          </Typography>
        )}
      </Box>
    </PublicShell>
  );
}
