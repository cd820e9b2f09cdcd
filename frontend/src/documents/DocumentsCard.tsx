import FolderIcon from '@mui/icons-material/FolderOpenOutlined';
import { Box, Paper, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useAnchor } from '../layout/useAnchor';
import { useRoom } from '../live/room';
import { DocumentList } from './DocumentList';
import { lineagesOf } from './lineages';
import type { DocumentShown } from './shapes';
import { UploadDesk } from './UploadDesk';
import { useUploads } from './useUploads';

interface Props {
  tender: string;
  /** Where this seat may attach files: before publication or after. */
  attach?: 'draft' | 'public';
}

/** The documents of a tender, and where its officer adds to them. */
export function DocumentsCard({ tender, attach }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const read = useRead<DocumentShown[]>('documents', `tenders/${tender}/documents`);
  const uploads = useUploads(tender);
  useAnchor('documents', read.data !== undefined);
  const lineages = lineagesOf(read.data ?? []);
  return (
    <Paper
      id="documents"
      component="section"
      aria-labelledby="documents-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id="documents-title" component="h2" variant="h2">
        {words('documents.title')}
      </Typography>
      {attach && (
        <Typography color="text.secondary" sx={{ mt: 0.5 }}>
          {words(attach === 'draft' ? 'documents.leadDraft' : 'documents.leadPublic')}
        </Typography>
      )}
      <RefusalNote refusal={read.error} zone={zone} />
      {read.isPending && <Loading lines={1} />}
      {read.data && lineages.length === 0 && <Nothing officer={attach !== undefined} />}
      {lineages.length > 0 && (
        <DocumentList lineages={lineages} renew={attach ? uploads.add : undefined} />
      )}
      {attach && <UploadDesk uploads={uploads} />}
    </Paper>
  );
}

function Nothing({ officer }: { officer: boolean }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 1.5 }}>
      <FolderIcon color="action" aria-hidden="true" sx={{ fontSize: 36 }} />
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{words('documents.none')}</Typography>
        <Typography variant="body2" color="text.secondary">
          {words(officer ? 'documents.noneOfficer' : 'documents.noneOthers')}
        </Typography>
      </Box>
    </Box>
  );
}
