import { Box, Paper, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { Fact } from '../tenders/notice/FactsGrid';
import { AttackedText } from './AttackedText';
import { Said } from './ComplaintFile';
import type { Complaint } from './shapes';

/** The decision on a complaint, as a letter that can be printed: both sides, what follows, and why. */
export function DecisionLetter({ complaint }: { complaint: Complaint }) {
  const words = useWords();
  const { seats } = useRoom();
  const body = seats.find(({ role }) => role === 'reviewBody')?.organisation;
  const complainant = complaint.complainant?.name ?? words('complaints.facts.hidden');
  return (
    <Paper
      component="article"
      variant="outlined"
      sx={{ p: { xs: 2.5, sm: 5 }, maxWidth: 760, mx: 'auto' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650, color: 'secondary.main' }}>
        {words('complaints.letter.watermark')}
      </Typography>
      <Typography component="p" sx={{ mt: 2, fontWeight: 650 }}>
        <bdi>{body ?? words('roles.reviewBody')}</bdi>
      </Typography>
      <Typography color="text.secondary">
        <InstantField value={complaint.decidedAt} />
      </Typography>
      <Typography component="h2" variant="h2" sx={{ mt: 3 }}>
        {words(`complaints.letter.${complaint.outcome ?? 'dismissed'}`)}
      </Typography>
      <Typography color="text.secondary">
        <bdi>{complaint.title}</bdi>
      </Typography>
      <Typography sx={{ mt: 2, maxWidth: '62ch' }}>
        {words(`complaints.follows.${complaint.remedy ?? 'dismissed'}`)}
      </Typography>
      <Box
        component="dl"
        sx={{ mt: 2.5, mb: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        <Fact name={words('complaints.facts.complainant')}>
          <bdi>{complainant}</bdi>
        </Fact>
        <Fact name={words('complaints.facts.entity')}>
          <bdi>{complaint.procuringEntity.name}</bdi>
        </Fact>
        <Fact name={words('complaints.facts.attacks')}>
          <AttackedText complaint={complaint} />
        </Fact>
        <Fact name={words('complaints.facts.filed')}>
          <InstantField value={complaint.filedAt} />
        </Fact>
      </Box>
      <Part title={words('complaints.file.grounds')} text={complaint.grounds} />
      <Part title={words('complaints.file.answer')} text={complaint.answer} />
      <Part title={words('complaints.letter.reasons')} text={complaint.reasons} />
      <Typography sx={{ mt: 4 }}>
        {words('awards.letter.signature', { entity: body ?? words('roles.reviewBody') })}
      </Typography>
      {complaint.decisionEntry !== null && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 3 }}>
          {words('awards.letter.entry', { index: complaint.decisionEntry })}
        </Typography>
      )}
    </Paper>
  );
}

function Part({ title, text }: { title: string; text: string | null }) {
  if (!text) return null;
  return (
    <Box component="section" sx={{ mt: 2.5 }}>
      <Typography component="h3" variant="h3">
        {title}
      </Typography>
      <Said text={text} />
    </Box>
  );
}
