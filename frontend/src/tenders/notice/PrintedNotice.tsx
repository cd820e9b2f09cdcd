import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Button, Paper, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { FactsGrid } from './FactsGrid';
import { HowToBid } from './HowToBid';
import { LawBox } from './LawBox';
import { Masthead } from './Masthead';
import { PaperSection } from './PaperSection';
import { PeriodPicture } from './PeriodPicture';
import { ReservePrices } from './ReservePrices';
import { Bought, Judged, Takers } from './Terms';

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
      <Takers tender={tender} />
      <Bought tender={tender} />
      {tender.reservePrices && (
        <PaperSection title={words('reserve.notice.title')}>
          <ReservePrices tender={tender} reserve={tender.reservePrices} />
        </PaperSection>
      )}
      <Judged tender={tender} />
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
