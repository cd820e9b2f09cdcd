import { Alert, AlertTitle } from '@mui/material';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { ACCEPTED, MOST_BYTES } from './formats';
import type { Upload } from './queue';
import { useSize } from './SizeText';

/** Why this file was not attached, and what to do: said here already, or by the server. */
export function UploadRefused({ upload }: { upload: Upload }) {
  const words = useWords();
  const size = useSize();
  const { zone } = useRoom();
  const { file, objection, refusal } = upload;
  if (!objection) return <RefusalNote refusal={refusal} zone={zone} />;
  const facts = {
    file: file.name,
    bytes: size(file.size),
    most: size(MOST_BYTES),
    accepted: ACCEPTED.map((ending) => ending.toUpperCase()).join(', '),
  };
  return (
    <Alert severity="error" variant="outlined" sx={{ mt: 1.5 }}>
      <AlertTitle sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
        {words(`documents.upload.${objection}`, facts)}
      </AlertTitle>
      {words(`documents.upload.${objection}Help`, facts)}
    </Alert>
  );
}
