import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, LinearProgress, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { Faults } from './Faults';
import { useBring } from './useBring';

/** Bring a file by dropping or choosing it; what is wrong with it stands below, all at once. */
export function BringFile() {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const { bring, busy, refusal, faults, clear } = useBring();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void bring(event.dataTransfer.files[0]);
  };
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
          onChange={({ target }) => {
            void bring(target.files?.[0]);
            // The same file may be chosen again after it was put right.
            target.value = '';
          }}
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
      <RefusalNote refusal={refusal} onClose={clear} />
      <Faults faults={faults} />
    </Box>
  );
}
