import { Box, Typography } from '@mui/material';
import type { LifeSheet, LotLives } from '../../api/shapes';
import { isolated } from '../../fields/isolated';
import { formatDecimal } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../../i18n';
import { Scroll } from './Scroll';

interface Props {
  lives: LotLives;
  sheet: LifeSheet;
  currency: string;
}

/** At which energy price the order would turn, and who would be first by other assumptions. */
export function Firmness({ lives: { costs, evenPrice, variants }, sheet, currency }: Props) {
  const words = useWords();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  const names = new Map(costs.map(({ bid, tenderer }) => [bid, tenderer.name]));
  const priced = (price: string) => isolated(`${formatDecimal(price, tag)} ${currency}`);
  const energy = [...new Set(variants.map((one) => one.energyPrice))];
  const rates = [...new Set(variants.map((one) => one.rate))];
  const title = words('life.firm.table');
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h4" sx={{ fontWeight: 650, mb: 1 }}>
        {words('life.firm.title')}
      </Typography>
      {evenPrice && (
        <Typography sx={{ maxWidth: '70ch', mb: 1.5 }}>
          {words('life.firm.even', {
            price: priced(evenPrice.energyPrice),
            unit: isolated(sheet.energyUnit),
            thrifty: isolated(names.get(evenPrice.thrifty) ?? ''),
            cheap: isolated(names.get(evenPrice.cheap) ?? ''),
          })}
        </Typography>
      )}
      <Scroll label={title}>
        <caption style={{ textAlign: 'start', paddingBlockEnd: 4 }}>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words('life.firm.rate')}</th>
            {energy.map((price) => (
              <th key={price} scope="col">
                {words('life.firm.energy', { price: priced(price) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map((rate) => (
            <tr key={rate}>
              <th scope="row">{percent(rate)}</th>
              {energy.map((price) => {
                const found = variants.find(
                  (one) => one.rate === rate && one.energyPrice === price,
                );
                const first = found?.first.map((bid) => names.get(bid)).join(', ');
                const own =
                  Number(rate) === Number(sheet.rate) &&
                  Number(price) === Number(sheet.energyPrice);
                return (
                  <td key={price}>
                    <bdi>{first}</bdi>{' '}
                    {own && <StatusChip tone="neutral" label={words('life.firm.assumed')} />}
                    {found && !found.sameFirst && (
                      <StatusChip tone="wait" label={words('life.firm.other')} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </Scroll>
    </Box>
  );
}
