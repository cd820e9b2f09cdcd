import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Divider, Paper, Typography } from '@mui/material';
import { Navigate } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { usePlays, useRoomPath } from '../../live/room';
import { NextStepBar } from '../frame/NextStepBar';
import { TenderFrame, type Told } from '../frame/TenderFrame';
import { FactsGrid } from './FactsGrid';
import { HowToBid } from './HowToBid';
import { LawBox } from './LawBox';
import { LotSections } from './LotSections';
import { Masthead } from './Masthead';
import { Paragraphs } from './Paragraphs';
import { PeriodPicture } from './PeriodPicture';
import { after, before } from './sections';

export default function NoticePage() {
  const path = useRoomPath();
  const officer = usePlays('procuringOfficer');
  return (
    <TenderFrame stage="notice">
      {(told) => {
        const { tender } = told.story;
        if (told.phase === 'planned' && officer) {
          return <Navigate to={path(`tenders/${tender.id}/edit`)} replace />;
        }
        return (
          <>
            <Sections of={before} told={told} />
            <NextStepBar id={tender.id} phase={told.phase} hasBid={told.ownBid !== null} />
            <PrintedNotice tender={tender} />
            <Sections of={after} told={told} />
          </>
        );
      }}
    </TenderFrame>
  );
}

function Sections({ of, told }: { of: typeof before; told: Told }) {
  return Object.entries(of).map(([name, One]) => <One key={name} {...told} />);
}

function PrintedNotice({ tender }: { tender: TenderShown }) {
  const words = useWords();
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
      <Masthead tender={tender} />
      <FactsGrid tender={tender} />
      <Section title={words('tenders.notice.period')}>
        <PeriodPicture tender={tender} />
      </Section>
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
