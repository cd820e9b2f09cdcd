import { Box, Typography } from '@mui/material';
import type { LifeSheet as Sheet, TenderShown } from '../../api/shapes';
import { isolated } from '../../fields/isolated';
import { formatDecimal } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';
import { Fact } from './FactsGrid';

/** What the buyer assumes of a life, and what each bid has to state. */
export function LifeSheet({ tender, sheet }: { tender: TenderShown; sheet: Sheet }) {
  const words = useWords();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  const money = (amount: string) => isolated(`${formatDecimal(amount, tag)} ${tender.currency}`);
  const unit = isolated(sheet.energyUnit);
  const priced = Number(sheet.carbonPrice) > 0;
  const figures = tender.asks.flatMap((one) => one.figures);
  return (
    <>
      <Typography sx={{ maxWidth: '70ch', mb: 2 }}>{words('life.notice.frozen')}</Typography>
      <Box
        component="dl"
        sx={{
          m: 0,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(3, 1fr)' },
        }}
      >
        <Fact name={words('life.notice.years')}>{sheet.years}</Fact>
        <Fact name={words('life.notice.rate')}>
          {percent(sheet.rate)}
          <Typography variant="body2" color="text.secondary" sx={{ fontWeight: 400 }}>
            {words('life.notice.rateHelp')}
          </Typography>
        </Fact>
        <Fact name={words('life.notice.energy')}>
          {words('life.notice.perUnit', {
            price: money(sheet.energyPrice),
            unit,
          })}
        </Fact>
        {priced && (
          <>
            <Fact name={words('life.notice.carbon')}>{money(sheet.carbonPrice ?? '0')}</Fact>
            <Fact name={words('life.notice.carbonPer')}>
              {words('life.notice.carbonPerIs', {
                kilograms: formatDecimal(sheet.carbonPerEnergy ?? '0', tag),
                unit,
              })}
            </Fact>
          </>
        )}
        {figures.length > 0 && (
          <Fact name={words('life.notice.asked')} wide>
            <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, fontWeight: 400 }}>
              {figures.map((name) => (
                <li key={name}>{words(`envelopes.figure.${name}` as 'envelopes.figure.energy')}</li>
              ))}
            </Box>
          </Fact>
        )}
      </Box>
    </>
  );
}
