import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { TenderShown } from '../../api/shapes';
import { AmountInWords } from '../../fields/AmountInWords';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { useWords, type WordKey } from '../../i18n';
import { USUAL_PROCEDURE } from '../draft/draftForm';
import { hasBudget } from '../lots';
import { useProcedureName } from '../procedure/names';

export function FactsGrid({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const nameOf = useProcedureName();
  const contract = tender.contractPeriod;
  const buyer = tender.buyer?.name !== tender.procuringEntity.name && tender.buyer?.name;
  const none = (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {words('tenders.notice.notGiven')}
    </Box>
  );
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        mt: 2.5,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' },
      }}
    >
      <Fact name={words('tenders.deadline.label')}>
        <InstantField value={tender.tenderPeriod?.endDate} />
      </Fact>
      {tender.enquiryPeriod?.endDate && (
        <Fact name={words('lots.enquiries')}>
          <InstantField value={tender.enquiryPeriod.endDate} />
        </Fact>
      )}
      <Fact name={words(hasBudget(tender) ? 'judging.notice.budget' : 'tenders.notice.value')}>
        {tender.value ? (
          <>
            <MoneyField value={tender.value} />
            <AmountInWords value={tender.value} />
          </>
        ) : (
          none
        )}
      </Fact>
      {buyer && (
        <Fact name={words('tenders.notice.buyer')}>
          <bdi>{buyer}</bdi>
        </Fact>
      )}
      <Fact name={words('tenders.notice.method')}>
        {tender.procedureId === USUAL_PROCEDURE && !tender.procedure.localName
          ? words('tenders.notice.methodOpen')
          : nameOf(tender.procedure)}
        {tender.procedure.localName && (
          <Typography component="span" variant="body2" sx={{ display: 'block' }}>
            <bdi>{tender.procedure.localName}</bdi>
          </Typography>
        )}
      </Fact>
      {tender.mainProcurementCategory && (
        <Fact name={words('procedures.category')}>
          {words(`plans.category.${tender.mainProcurementCategory}`)}
        </Fact>
      )}
      <Fact name={words('tenders.notice.criteria')}>{words(criteriaOf(tender))}</Fact>
      <Fact name={words('tenders.notice.contract')}>
        {contract ? (
          <>
            <InstantField value={contract.startDate} dateOnly /> –{' '}
            <InstantField value={contract.endDate} dateOnly />
          </>
        ) : (
          none
        )}
      </Fact>
    </Box>
  );
}

function criteriaOf({ reservePrices, awardCriteria }: TenderShown): WordKey {
  if (reservePrices) return 'reserve.notice.criteria';
  return JUDGED_BY[awardCriteria] ?? 'tenders.notice.criteriaPrice';
}

const JUDGED_BY: Record<string, WordKey> = {
  costOnly: 'judging.notice.by.costOnly',
  qualityOnly: 'judging.notice.by.qualityOnly',
  ratedCriteria: 'judging.notice.by.ratedCriteria',
};

interface FactProps {
  name: ReactNode;
  /** Takes the whole line. */
  wide?: boolean;
  children: ReactNode;
}

export function Fact({ name, wide, children }: FactProps) {
  return (
    <Box sx={{ minWidth: 0, gridColumn: wide ? '1 / -1' : undefined }}>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, fontWeight: 600, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </Box>
  );
}

/** What a fact means, or where it stands, in smaller words below it. */
export function Aside({ children }: { children: ReactNode }) {
  return (
    <Box
      component="span"
      sx={{ display: 'block', fontWeight: 400, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {children}
    </Box>
  );
}
