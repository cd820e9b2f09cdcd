import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Paper, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { Conditions, hasConditions } from './Conditions';
import { FactsGrid } from './FactsGrid';
import { GreenList } from './GreenList';
import { HowToBid } from './HowToBid';
import { Judging } from './Judging';
import { LawBox } from './LawBox';
import { LifeSheet } from './LifeSheet';
import { LotSections } from './LotSections';
import { Masthead } from './Masthead';
import { PaperSection } from './PaperSection';
import { Paragraphs } from './Paragraphs';
import { PeriodPicture } from './PeriodPicture';
import { ReservePrices } from './ReservePrices';
import { SecurityTerms } from './SecurityTerms';

/** A notice as it reads on paper. */
export function PrintedNotice({ tender }: { tender: TenderShown }) {
  const words = useWords();
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
      <Masthead
        entity={tender.procuringEntity.name}
        kind={words('tenders.notice.masthead')}
        term="ipchal gonggo"
        meaning={words('tenders.notice.koreanTerm')}
        title={tender.title}
        numberName={words('tenders.notice.number')}
        number={tender.noticeNumber}
      >
        {tender.publishedAt && (
          <>
            {words('tenders.notice.published')} <InstantField value={tender.publishedAt} />
          </>
        )}
      </Masthead>
      <FactsGrid tender={tender} />
      <PaperSection title={words('tenders.notice.period')}>
        <PeriodPicture tender={tender} />
      </PaperSection>
      {hasConditions(tender) && (
        <PaperSection title={words('participation.notice.title')}>
          <Conditions tender={tender} />
        </PaperSection>
      )}
      {tender.bidSecurity && (
        <PaperSection title={words('security.title')}>
          <SecurityTerms tender={tender} asked={tender.bidSecurity} />
        </PaperSection>
      )}
      {tender.description && (
        <PaperSection title={words('tenders.notice.description')}>
          <Paragraphs text={tender.description} />
        </PaperSection>
      )}
      <PaperSection title={words(tender.lots.length > 1 ? 'lots.lots' : 'tenders.notice.items')}>
        <LotSections tender={tender} />
      </PaperSection>
      {tender.reservePrices && (
        <PaperSection title={words('reserve.notice.title')}>
          <ReservePrices tender={tender} reserve={tender.reservePrices} />
        </PaperSection>
      )}
      {tender.criteria.length > 0 && (
        <PaperSection title={words('judging.notice.criteria')}>
          <Judging tender={tender} />
        </PaperSection>
      )}
      {tender.lifeCycle && (
        <PaperSection title={words('life.notice.title')}>
          <LifeSheet tender={tender} sheet={tender.lifeCycle} />
        </PaperSection>
      )}
      {tender.green.length > 0 && (
        <PaperSection title={words('judging.notice.green')}>
          <GreenList green={tender.green} />
        </PaperSection>
      )}
      <PaperSection title={words('tenders.notice.how')}>
        <HowToBid openingKey={tender.openingKey} priceKey={tender.priceKey} />
      </PaperSection>
      <LawBox law={tender.procedure} title={words('tenders.notice.law')}>
        <Typography>
          {words(`procedures.who.${tender.procedure.whoMayBid}`)}{' '}
          {tender.procedure.minimumDays > 0 &&
            words('tenders.notice.lawPeriod', { smart_count: tender.procedure.minimumDays })}
        </Typography>
      </LawBox>
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
