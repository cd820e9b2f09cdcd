import { Box, Typography } from '@mui/material';
import type { RankingShown, Balance as Shown } from '../../api/shapes';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { balanceText, layOut } from './balance';

interface Props {
  lot: string;
  ranking: RankingShown;
}

/** The mean that every price is held against, and who was left out of it, in words and as a line. */
export function Balance({ lot, ranking }: Props) {
  const balance = ranking.balances.find((one) => one.lot === lot);
  return balance ? <Line balance={balance} ranking={ranking} /> : null;
}

function Line({ balance, ranking }: { balance: Shown; ranking: RankingShown }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const bids = [...ranking.ranking, ...ranking.outOfRace].filter(({ lot }) => lot === balance.lot);
  const named = (ids: string[]) =>
    new Intl.ListFormat(tag, { type: 'unit' }).format(
      bids.filter(({ bid }) => ids.includes(bid)).map(({ tenderer }) => tenderer.name),
    );
  const gone = [...balance.low, ...balance.high];
  const picture = layOut(balance, bids);
  return (
    <Box sx={{ mb: 2.5 }}>
      <Typography variant="body2">
        {words('committees.ranking.balance')}
        {words('page.colon')}{' '}
        <Box component="bdi" sx={{ ...TABULAR, fontWeight: 650 }}>
          {balanceText(balance, tag)}
        </Box>
        {' · '}
        {words('committees.ranking.balanceOf', { smart_count: balance.kept.length })}
        {gone.length > 0 && ` · ${words('committees.ranking.trimmed', { names: named(gone) })}`}
      </Typography>
      <Box
        aria-hidden="true"
        sx={{
          position: 'relative',
          height: 28,
          mt: 1,
          mx: 1,
          borderBottom: 1,
          borderColor: 'divider',
        }}
      >
        <Box
          sx={{
            position: 'absolute',
            insetInlineStart: `${picture.mean}%`,
            top: 0,
            bottom: -6,
            width: '2px',
            marginInlineStart: '-1px',
            bgcolor: 'text.secondary',
          }}
        />
        {picture.dots.map(({ bid, at }) => (
          <Box
            key={bid}
            sx={{
              position: 'absolute',
              insetInlineStart: `${at}%`,
              bottom: -6,
              width: 12,
              height: 12,
              marginInlineStart: '-6px',
              borderRadius: '50%',
              border: 2,
              borderColor: 'primary.main',
              bgcolor: gone.includes(bid) ? 'background.paper' : 'primary.main',
            }}
          />
        ))}
      </Box>
    </Box>
  );
}
