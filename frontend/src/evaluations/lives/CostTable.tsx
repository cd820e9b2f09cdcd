import { Box, Typography } from '@mui/material';
import type { LifeCost } from '../../api/shapes';
import { useWords } from '../../i18n';
import { Amount } from './Amount';
import { partsIn } from './parts';
import { Scroll } from './Scroll';

/** What the bars show, as figures. */
export function CostTable({ costs }: { costs: LifeCost[] }) {
  const words = useWords();
  const parts = partsIn(costs);
  const title = words('life.table.title', { currency: costs[0]?.total.currency });
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h4" sx={{ fontWeight: 650, mb: 1 }}>
        {title}
      </Typography>
      <Scroll label={title}>
        <thead>
          <tr>
            <th scope="col">{words('life.table.place')}</th>
            <th scope="col">{words('life.table.tenderer')}</th>
            <th scope="col" className="figure">
              {words('life.total')}
            </th>
            {parts.map((part) => (
              <th key={part} scope="col" className="figure">
                {words(`life.part.${part}`)}
              </th>
            ))}
            <th scope="col" className="figure">
              − {words('life.part.residual')}
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
              <td className="figure">
                <Amount value={cost.total} strong />
              </td>
              {parts.map((part) => (
                <td key={part} className="figure">
                  <Amount value={cost[part]} />
                </td>
              ))}
              <td className="figure">
                <Amount value={cost.residual} />
              </td>
            </tr>
          ))}
        </tbody>
      </Scroll>
    </Box>
  );
}
