import { Box, Typography } from '@mui/material';
import type { RankedBid } from '../../api/shapes';
import { Partners } from '../../consortia/Partners';
import { MoneyField } from '../../fields/MoneyField';
import { formatDecimal, formatMoney } from '../../fields/money';
import { usePercentText } from '../../fields/percent';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { percentAbove } from '../opening/totals';
import { Compared, Origin } from './Preference';

interface Props {
  row: RankedBid;
  lowest: string;
  widest: number;
  /** The first is not marked: it has not won yet. */
  plain?: boolean;
}

export function RankRow({ row, lowest, widest, plain = false }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const percentText = usePercentText();
  const first = row.rank === 1 && !plain;
  const points = row.score?.points;
  const shown = row.cost ?? row.total;
  const measured = row.cost ?? row.preferred ?? row.total;
  const above = percentAbove(measured.amount, lowest);
  const percent = new Intl.NumberFormat(tag, {
    style: 'percent',
    maximumFractionDigits: 1,
  }).format(above / 100);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '44px minmax(0, 1fr) fit-content(45%)',
        columnGap: { xs: 1, sm: 1.5 },
        alignItems: 'center',
        py: 1.5,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box
        aria-label={`${words('evaluations.ranking.rank')} ${row.rank}`}
        role="img"
        sx={{
          ...TABULAR,
          width: 40,
          height: 40,
          borderRadius: '50%',
          display: 'grid',
          placeItems: 'center',
          fontWeight: 700,
          color: `tones.${first ? 'good' : 'neutral'}.text`,
          bgcolor: `tones.${first ? 'good' : 'neutral'}.ground`,
        }}
      >
        {row.rank}
      </Box>
      <Box sx={{ minWidth: 0 }}>
        <Typography component="span" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          <bdi>{row.tenderer.name}</bdi>
        </Typography>{' '}
        {row.tied && <StatusChip tone="wait" label={words('evaluations.ranking.tied')} />}
        <Origin row={row} />
        <Partners tenderer={row.tenderer.id} />
      </Box>
      <Box sx={{ textAlign: 'end' }}>
        {points && (
          <Typography sx={{ ...TABULAR, fontWeight: 700 }}>
            {words('committees.ranking.points', { points: formatDecimal(points, tag) })}
          </Typography>
        )}
        <MoneyField value={shown} sx={{ fontWeight: 700 }} />
        {row.cost && (
          <Typography variant="caption" component="p" color="text.secondary">
            {words('life.price', { price: formatMoney(row.total, tag) })}
          </Typography>
        )}
        <Compared row={row} />
        {row.percent && (
          <Typography variant="caption" component="p" color="text.secondary">
            {words('reserve.ranking.ofPlan', { percent: percentText(row.percent) })}
          </Typography>
        )}
        {above > 0 && (
          <Typography variant="caption" component="p" color="text.secondary">
            {words('evaluations.ranking.difference', { percent })}
          </Typography>
        )}
      </Box>
      {!row.cost && (
        <Box
          aria-hidden="true"
          sx={{ gridColumn: '2 / -1', mt: 0.75, height: 8, borderRadius: 99, bgcolor: 'divider' }}
        >
          <Box
            sx={{
              width: points ? `${points}%` : `${(Number(measured.amount) / widest) * 100}%`,
              height: 1,
              borderRadius: 99,
              bgcolor: first ? 'success.main' : 'primary.main',
            }}
          />
        </Box>
      )}
    </Box>
  );
}
