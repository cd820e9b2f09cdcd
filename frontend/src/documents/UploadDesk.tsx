import { Box, Button, Stack } from '@mui/material';
import { useWords } from '../i18n';
import { DropZone } from './DropZone';
import { UploadRow } from './UploadRow';
import type { Uploads } from './useUploads';

/** Where an officer puts files: chosen or dropped, named, then sent together. */
export function UploadDesk({ uploads }: { uploads: Uploads }) {
  const words = useWords();
  const finished = uploads.uploads.some(({ state }) => state === 'done' || state === 'refused');
  return (
    <Box sx={{ mt: 2, displayPrint: 'none' }}>
      <DropZone take={uploads.add} />
      <Box
        component="ul"
        aria-live="polite"
        aria-label={words('documents.upload.title')}
        sx={{ listStyle: 'none', m: 0, mt: uploads.uploads.length > 0 ? 1.5 : 0, p: 0 }}
      >
        {uploads.uploads.map((one) => (
          <UploadRow key={one.id} upload={one} uploads={uploads} />
        ))}
      </Box>
      {uploads.uploads.length > 0 && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mt: 1 }}>
          {uploads.ready.length > 0 && (
            <Button variant="outlined" disabled={uploads.busy} onClick={() => void uploads.send()}>
              {words('documents.upload.send', { smart_count: uploads.ready.length })}
            </Button>
          )}
          {finished && !uploads.busy && (
            <Button onClick={uploads.clear}>{words('documents.upload.clear')}</Button>
          )}
        </Stack>
      )}
    </Box>
  );
}
