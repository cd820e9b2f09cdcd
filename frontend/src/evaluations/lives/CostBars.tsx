import { Box, Typography, useTheme } from '@mui/material';
import type { LifeCost } from '../../api/shapes';
import { isolated } from '../../fields/isolated';
import { MoneyField } from '../../fields/MoneyField';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { colourOf, lengthOf, type Part, partsIn, piecesOf, textureOf } from './parts';

/** One bar for each bid, cheapest to own first, cut into what is paid for what. */
export function CostBars({ costs }: { costs: LifeCost[] }) {
  const longest = Math.max(...costs.map(lengthOf));
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 1.75 }}>
        {costs.map((cost) => (
          <Bar key={cost.bid} cost={cost} longest={longest} />
        ))}
      </Box>
      <Legend parts={partsIn(costs)} />
    </Box>
  );
}

function Bar({ cost, longest }: { cost: LifeCost; longest: number }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { palette } = useTheme();
  const pieces = piecesOf(cost, longest);
  const parts = pieces
    .map(({ part }) => `${words(`life.part.${part}`)} ${formatMoney(cost[part], tag)}`)
    .join(', ');
  const said = { name: isolated(cost.tenderer.name), total: formatMoney(cost.total, tag), parts };
  return (
    <Box component="li">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Typography component="span" sx={{ fontWeight: 650, flex: '1 1 auto', minWidth: 0 }}>
          <bdi>{cost.tenderer.name}</bdi>
        </Typography>
        <MoneyField value={cost.total} sx={{ fontWeight: 700 }} />
      </Box>
      <Box
        role="img"
        aria-label={words('life.barOf', said)}
        sx={{
          display: 'flex',
          gap: '2px',
          height: 22,
          mt: 0.5,
          printColorAdjust: 'exact',
          WebkitPrintColorAdjust: 'exact',
        }}
      >
        {pieces.map(({ part, share }) => (
          <Box
            key={part}
            title={`${words(`life.part.${part}`)}: ${formatMoney(cost[part], tag)}`}
            sx={{
              width: `${share * 100}%`,
              minWidth: 3,
              backgroundColor: colourOf(part, palette),
              backgroundImage: textureOf(part),
              '&:first-of-type': { borderStartStartRadius: 6, borderEndStartRadius: 6 },
              '&:last-of-type': { borderStartEndRadius: 6, borderEndEndRadius: 6 },
            }}
          />
        ))}
      </Box>
      {Number(cost.residual.amount) > 0 && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.25 }}>
          {words('life.minus', { amount: formatMoney(cost.residual, tag) })}
        </Typography>
      )}
    </Box>
  );
}

function Legend({ parts }: { parts: Part[] }) {
  const words = useWords();
  const { palette } = useTheme();
  return (
    <Box
      component="figcaption"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2,
        rowGap: 0.5,
        mt: 1.5,
        fontSize: '0.8125rem',
      }}
    >
      {parts.map((part) => (
        <Box
          key={part}
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
        >
          <Box
            component="span"
            aria-hidden="true"
            sx={{
              width: 14,
              height: 14,
              borderRadius: 0.75,
              backgroundColor: colourOf(part, palette),
              backgroundImage: textureOf(part),
              printColorAdjust: 'exact',
              WebkitPrintColorAdjust: 'exact',
            }}
          />
          {words(`life.part.${part}`)}
        </Box>
      ))}
    </Box>
  );
}
