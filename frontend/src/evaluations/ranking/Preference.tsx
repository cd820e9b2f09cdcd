import { Box, Typography } from '@mui/material';
import type { RankedBid, RankingShown } from '../../api/shapes';
import { decimalsOf, formatDecimal, formatMoney } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../../i18n';

/** The advantage that the law gives local bids, who counts as local, and that nobody is paid by it. */
export function Preference({ preference }: Pick<RankingShown, 'preference'>) {
  const words = useWords();
  const percent = usePercent();
  if (!preference) return null;
  const share = percent(preference.share);
  return (
    <Box sx={{ mb: 1.5, maxWidth: '70ch' }}>
      <Typography variant="body2">
        {words(`evaluations.ranking.preference.${preference.form}`, { share })}{' '}
        {words('evaluations.ranking.preference.who')}
      </Typography>
      <Typography variant="caption" component="p" color="text.secondary">
        {words('qualifications.row.source')}
        {words('page.colon')} <bdi>{preference.source}</bdi>{' '}
        {preference.trainingValue && (
          <StatusChip tone="wait" label={words('reserve.notice.training')} />
        )}
      </Typography>
    </Box>
  );
}

/** Whether a bid counts as local. */
export function Origin({ row }: { row: RankedBid }) {
  const words = useWords();
  if (!row.preferred) return null;
  const origin = row.preferred.local ? 'local' : 'foreign';
  return (
    <StatusChip
      tone={row.preferred.local ? 'good' : 'neutral'}
      label={words(`evaluations.ranking.preference.${origin}`)}
    />
  );
}

/** The price that a bid is ranked by, beside the one that it asks. */
export function Compared({ row }: { row: RankedBid }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  if (!row.preferred) return null;
  return (
    <Typography variant="caption" component="p" color="text.secondary">
      {words('evaluations.ranking.preference.compared', { price: exact(row.preferred, tag) })}
    </Typography>
  );
}

/** An amount that may be finer than its currency, with all of its decimals. */
function exact(money: { amount: string; currency: string }, tag: string): string {
  const [, rest = ''] = money.amount.split('.');
  return rest.length > decimalsOf(money.currency)
    ? `${formatDecimal(money.amount, tag)} ${money.currency}`
    : formatMoney(money, tag);
}
