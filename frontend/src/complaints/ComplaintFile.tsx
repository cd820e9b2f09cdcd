import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { Fact } from '../tenders/notice/FactsGrid';
import { AttackedText } from './AttackedText';
import type { Complaint } from './shapes';

/** The file: what is attacked, and what each side says. */
export function ComplaintFile({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  return (
    <Paper
      component="section"
      aria-labelledby="file-title"
      variant="outlined"
      sx={{ p: { xs: 2, sm: 3 } }}
    >
      <Typography id="file-title" component="h2" variant="h2">
        {words('complaints.file.title')}
      </Typography>
      <Box
        component="dl"
        sx={{ mt: 2, mb: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        <Fact name={words('complaints.facts.attacks')}>
          <AttackedText complaint={complaint} />
        </Fact>
        <Fact name={words('complaints.facts.filed')}>
          <InstantField value={complaint.filedAt} />
        </Fact>
        <Fact name={words('complaints.facts.complainant')}>
          {complaint.complainant ? (
            <bdi>{complaint.complainant.name}</bdi>
          ) : (
            words('complaints.facts.hidden')
          )}
        </Fact>
        <Fact name={words('complaints.facts.entity')}>
          <bdi>{complaint.procuringEntity.name}</bdi>
        </Fact>
      </Box>
      <Side title={words('complaints.file.grounds')}>
        {complaint.grounds ? <Said text={complaint.grounds} /> : <Shut />}
      </Side>
      <Side title={words('complaints.file.answer')} at={complaint.answeredAt}>
        {complaint.answer ? (
          <Said text={complaint.answer} />
        ) : complaint.answeredAt ? (
          <Shut />
        ) : (
          <Typography color="text.secondary">{words('complaints.file.noAnswer')}</Typography>
        )}
      </Side>
    </Paper>
  );
}

function Side({ title, at, children }: { title: string; at?: string | null; children: ReactNode }) {
  return (
    <Box
      sx={{
        mt: 2.5,
        paddingInlineStart: 2,
        borderInlineStart: '3px solid',
        borderColor: 'divider',
      }}
    >
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      {at && (
        <Typography variant="body2" color="text.secondary">
          <InstantField value={at} />
        </Typography>
      )}
      {children}
    </Box>
  );
}

/** The words of a side, in their own direction. */
export function Said({ text }: { text: string }) {
  return (
    <Typography
      dir="auto"
      sx={{ mt: 0.5, maxWidth: '68ch', whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}
    >
      {text}
    </Typography>
  );
}

function Shut() {
  const words = useWords();
  return (
    <Typography
      color="text.secondary"
      sx={{ mt: 0.5, display: 'flex', gap: 1, alignItems: 'center' }}
    >
      <LockIcon fontSize="small" aria-hidden="true" /> {words('complaints.file.shut')}
    </Typography>
  );
}
