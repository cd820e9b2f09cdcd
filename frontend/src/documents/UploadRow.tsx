import CloseIcon from '@mui/icons-material/Close';
import FileIcon from '@mui/icons-material/InsertDriveFileOutlined';
import { Box, Button, IconButton, LinearProgress, Stack, Typography } from '@mui/material';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import { TABULAR } from '../theme/theme';
import { mayTryAgain, type Upload } from './queue';
import { SizeText } from './SizeText';
import { UploadFields } from './UploadFields';
import { UploadRefused } from './UploadRefused';
import type { Uploads } from './useUploads';

const tones: Record<Upload['state'], Tone> = {
  ready: 'neutral',
  sending: 'active',
  done: 'good',
  refused: 'bad',
};

/** One chosen file: its words while it waits, its bar while it travels, its outcome after. */
export function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const words = useWords();
  const { file, state, part } = upload;
  const named = { file: file.name };
  const curable = mayTryAgain(upload);
  const percent = Math.round(part * 100);
  const label = {
    ready: words('documents.upload.waiting'),
    sending:
      part < 1
        ? words('documents.upload.sending', { percent })
        : words('documents.upload.checking'),
    done: words('documents.upload.done'),
    refused: words('documents.upload.refused'),
  }[state];
  return (
    <Box component="li" sx={{ py: 2, borderTop: 1, borderColor: 'divider' }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <FileIcon color="action" aria-hidden="true" />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere', lineHeight: 1.3 }}>
            <bdi>{file.name}</bdi>
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={TABULAR}>
            <SizeText bytes={file.size} />
          </Typography>
        </Box>
        <StatusChip tone={tones[state]} label={label} />
        {state === 'sending' ? (
          <IconButton
            aria-label={words('documents.upload.cancel', named)}
            onClick={() => uploads.stop(upload.id)}
          >
            <CloseIcon />
          </IconButton>
        ) : (
          state !== 'done' && (
            <IconButton
              aria-label={words('documents.upload.remove', named)}
              onClick={() => uploads.remove(upload.id)}
            >
              <CloseIcon />
            </IconButton>
          )
        )}
      </Stack>
      {state === 'sending' && (
        <LinearProgress
          variant="determinate"
          value={percent}
          aria-label={words('documents.upload.progress', named)}
          sx={{ mt: 1.25, height: 8, borderRadius: 99 }}
        />
      )}
      <UploadRefused upload={upload} />
      {(state === 'ready' || curable) && (
        <UploadFields
          upload={upload}
          change={(changed) => uploads.change(upload.id, changed)}
          disabled={uploads.busy}
        />
      )}
      {curable && (
        <Button
          size="small"
          variant="outlined"
          disabled={uploads.busy}
          onClick={() => void uploads.again(upload)}
          sx={{ mt: 1.5 }}
        >
          {words('documents.upload.retry')}
        </Button>
      )}
    </Box>
  );
}
