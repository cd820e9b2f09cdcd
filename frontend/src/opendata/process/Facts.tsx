import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { useWords, type WordKey } from '../../i18n';
import { MONO } from '../../theme/theme';
import type { Release } from '../shapes';

/** Who buys, how, for how much and until when. */
export function Facts({ known }: { known: Release }) {
  const words = useWords();
  const { tender = {}, buyer } = known;
  const { contractPeriod } = tender;
  const rows: [WordKey, ReactNode][] = [
    ['openprocess.buyer', buyer?.name && <bdi>{buyer.name}</bdi>],
    [
      'openprocess.procuringEntity',
      tender.procuringEntity?.name && <bdi>{tender.procuringEntity.name}</bdi>,
    ],
    ['openprocess.value', tender.value && <MoneyField value={tender.value} />],
    [
      'openprocess.method',
      tender.procurementMethod === 'open' &&
        `${words('openprocess.open')}. ${words('openprocess.priceOnly')}.`,
    ],
    [
      'openprocess.deadline',
      tender.tenderPeriod?.endDate && <InstantField value={tender.tenderPeriod.endDate} />,
    ],
    [
      'openprocess.enquiries',
      tender.enquiryPeriod?.endDate && <InstantField value={tender.enquiryPeriod.endDate} />,
    ],
    [
      'openprocess.contract',
      contractPeriod && (
        <>
          <InstantField value={contractPeriod.startDate} dateOnly />
          {' – '}
          <InstantField value={contractPeriod.endDate} dateOnly />
        </>
      ),
    ],
    ['openprocess.tenderers', tender.numberOfTenderers],
    [
      'openprocess.identifier',
      <Box key="ocid" component="bdi" dir="ltr" sx={{ fontFamily: MONO, fontSize: '0.85rem' }}>
        {known.ocid}
      </Box>,
    ],
  ];
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 2,
        gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', md: '1fr 1fr 1fr' },
      }}
    >
      {rows.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <Typography component="dt" variant="caption" color="text.secondary">
                {words(name)}
              </Typography>
              <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
                {value}
              </Typography>
            </div>
          ),
      )}
    </Box>
  );
}
