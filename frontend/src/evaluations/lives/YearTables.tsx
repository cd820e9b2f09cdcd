import { Box } from '@mui/material';
import type { LifeCost } from '../../api/shapes';
import { isolated } from '../../fields/isolated';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { Amount } from './Amount';
import { Scroll } from './Scroll';

const DUE = ['energy', 'operation', 'maintenance', 'carbon'] as const;

/** Every year of every bid, for whoever wants to work it out again. */
export function YearTables({ costs }: { costs: LifeCost[] }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  return (
    <Box sx={{ mt: 3, display: 'grid', gap: 1, displayPrint: 'none' }}>
      {costs.map(({ bid, tenderer, years }) => {
        const title = words('life.years.title', {
          name: isolated(tenderer.name),
        });
        return (
          <Box key={bid} component="details" sx={{ '& summary': { cursor: 'pointer', py: 0.5 } }}>
            <summary>
              <bdi>{title}</bdi>
            </summary>
            <Scroll label={title}>
              <thead>
                <tr>
                  <th scope="col">{words('life.years.year')}</th>
                  {DUE.map((part) => (
                    <th key={part} scope="col" className="figure">
                      {words(`life.part.${part}`)}
                    </th>
                  ))}
                  <th scope="col" className="figure">
                    {words('life.years.divisor')}
                  </th>
                  <th scope="col" className="figure">
                    {words('life.years.present')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {years.map((year) => (
                  <tr key={year.year}>
                    <th scope="row">{year.year}</th>
                    {DUE.map((part) => (
                      <td key={part} className="figure">
                        <Amount value={year[part]} />
                      </td>
                    ))}
                    <td className="figure">{formatDecimal(year.divisor, tag)}</td>
                    <td className="figure">
                      <Amount value={year.present} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </Scroll>
          </Box>
        );
      })}
    </Box>
  );
}
