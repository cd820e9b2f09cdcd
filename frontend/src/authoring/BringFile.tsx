import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { isRefusal } from '../api/client';
import type { Refusal } from '../api/refusal';
import { useSize } from '../documents/SizeText';
import { useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useToast } from '../layout/toasts';
import { Faults } from './Faults';
import { faultsOf, sendScenario, useShelfChanged } from './library';
import type { Fault } from './shapes';

/** What the server takes at most, in bytes: a larger file is not sent at all. */
const LARGEST = 1024 * 1024;

/** Bring a file by dropping or choosing it; what is wrong with it stands below, all at once. */
export function BringFile() {
  const words = useWords();
  const language = useLocale();
  const toast = useToast();
  const changed = useShelfChanged();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [tooLarge, setTooLarge] = useState<Fault | null>(null);
  const size = useSize();
  const bring = async (file: File | undefined) => {
    if (!file || busy) return;
    setRefusal(null);
    setTooLarge(null);
    if (input.current) input.current.value = '';
    if (file.size > LARGEST) {
      const problem = words('authoring.too_large', { size: size(file.size), most: size(LARGEST) });
      const cure = words('authoring.too_large_cure');
      setTooLarge({
        code: 'authoring.too_large',
        file: file.name,
        line: 1,
        problem,
        cure,
        near: [],
      });
      return;
    }
    setBusy(true);
    try {
      const own = await sendScenario(file, language);
      changed();
      toast({ tone: 'good', text: words('authoring.taken', { name: own.name }) });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void bring(event.dataTransfer.files[0]);
  };
  const faults = tooLarge ? [tooLarge] : faultsOf(refusal);
  return (
    <Box>
      <Box
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        sx={{
          p: 2.5,
          borderRadius: 2,
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'divider',
          bgcolor: over ? 'action.hover' : 'transparent',
        }}
      >
        <Typography component="h3" variant="h3">
          {words('authoring.drop')}
        </Typography>
        <Typography color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
          {words('authoring.drop_text')}
        </Typography>
        <Button
          variant="outlined"
          startIcon={<UploadIcon />}
          onClick={() => input.current?.click()}
          disabled={busy}
        >
          {words('authoring.choose')}
        </Button>
        <input
          ref={input}
          type="file"
          hidden
          accept=".feature,.zip"
          aria-label={words('authoring.choose')}
          onChange={(event) => void bring(event.target.files?.[0])}
        />
        {busy && (
          <Box role="status" sx={{ mt: 1.5 }}>
            <LinearProgress aria-label={words('authoring.reading')} />
            <Typography variant="body2" sx={{ mt: 0.5 }}>
              {words('authoring.reading')}
            </Typography>
          </Box>
        )}
      </Box>
      <RefusalNote refusal={refusal} onClose={() => setRefusal(null)} />
      <Faults faults={faults} />
    </Box>
  );
}
