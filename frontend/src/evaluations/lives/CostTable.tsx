import { Box, Typography } from '@mui/material';
import type { LifeCost } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { partsIn } from './parts';
import { Scroll } from './Scroll';

/** What the bars show, as figures. */
export function CostTable({ costs }: { costs: LifeCost[] }) {
  const words = useWords();
  const parts = partsIn(costs);
  const title = words('life.table.title');
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h4" variant="h4" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Scroll label={title}>
        <thead>
          <tr>
            <th scope="col">{words('life.table.place')}</th>
            <th scope="col">{words('life.table.tenderer')}</th>
            {parts.map((part) => (
              <th key={part} scope="col" className="figure">
                {words(`life.part.${part}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              − {words('life.part.residual')}
            </th>
            <th scope="col" className="figure">
              {words('life.total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => (
            <tr key={cost.bid}>
              <td>{cost.rank}</td>
              <th scope="row">
                <bdi>{cost.tenderer.name}</bdi>
              </th>
              {parts.map((part) => (
                <td key={part} className="figure">
                  <MoneyField value={cost[part]} />
                </td>
              ))}
              <td className="figure">
                <MoneyField value={cost.residual} />
              </td>
              <td className="figure">
                <MoneyField value={cost.total} sx={{ fontWeight: 700 }} />
              </td>
            </tr>
          ))}
        </tbody>
      </Scroll>
    </Box>
  );
}
