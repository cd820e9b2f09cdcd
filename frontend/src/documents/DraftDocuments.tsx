import { Paper, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { DocumentsCard } from './DocumentsCard';

/** Beside the draft of a notice: its documents, as soon as there is a draft to keep them with. */
export function DraftDocuments({ tender }: { tender: string | null }) {
  const words = useWords();
  if (tender) return <DocumentsCard tender={tender} attach="draft" />;
  return (
    <Paper component="section" variant="outlined" sx={{ mt: 3, p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h2">
        {words('documents.title')}
      </Typography>
      <Typography color="text.secondary">{words('documents.saveFirst')}</Typography>
    </Paper>
  );
}
