import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Divider, Paper, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { Conditions, hasConditions } from './Conditions';
import { FactsGrid } from './FactsGrid';
import { HowToBid } from './HowToBid';
import { LawBox } from './LawBox';
import { LotSections } from './LotSections';
import { Masthead } from './Masthead';
import { Paragraphs } from './Paragraphs';
import { PeriodPicture } from './PeriodPicture';

/** A notice as it reads on paper. */
export function PrintedNotice({ tender }: { tender: TenderShown }) {
  const words = useWords();
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
      <Masthead tender={tender} />
      <FactsGrid tender={tender} />
      <Section title={words('tenders.notice.period')}>
        <PeriodPicture tender={tender} />
      </Section>
      {hasConditions(tender) && (
        <Section title={words('participation.notice.title')}>
          <Conditions tender={tender} />
        </Section>
      )}
      {tender.description && (
        <Section title={words('tenders.notice.description')}>
          <Paragraphs text={tender.description} />
        </Section>
      )}
      <Section title={words(tender.lots.length > 1 ? 'lots.lots' : 'tenders.notice.items')}>
        <LotSections tender={tender} />
      </Section>
      <Section title={words('tenders.notice.how')}>
        <HowToBid openingKey={tender.openingKey} />
      </Section>
      <LawBox procedure={tender.procedure} />
      <Button
        onClick={() => window.print()}
        startIcon={<PrintIcon />}
        sx={{ mt: 2, displayPrint: 'none' }}
      >
        {words('tenders.notice.print')}
      </Button>
    </Paper>
  );
}

function Section({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 3.5 }}>
      <Typography component="h2" variant="h3">
        {title}
      </Typography>
      <Divider sx={{ mt: 0.5, mb: 1.5 }} />
      {children}
    </Box>
  );
}
