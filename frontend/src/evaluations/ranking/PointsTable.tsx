import { Box, Typography } from '@mui/material';
import type { BidScore, RankingShown, TenderShown } from '../../api/shapes';
import { formatDecimal } from '../../fields/money';
import { useDistance } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';

interface Props {
  tender: TenderShown;
  lot: string;
  ranking: RankingShown;
}

/** Where points are rated: each bid's points criterion by criterion, for its price, and all together. */
export function PointsTable({ tender, lot, ranking }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const percent = useDistance();
  const rows = [...ranking.ranking, ...(ranking.outOfRace ?? [])].filter(
    (row) => row.lot === lot && row.score,
  );
  const first = rows[0]?.score;
  const priced = rows.some((row) => row.score?.pricePoints);
  if (!first) return null;
  const nameOf = (id: string) => tender.criteria?.find((one) => one.id === id)?.name ?? id;
  const partOf = (id: string) => tender.criteria?.find((one) => one.id === id)?.partOf ?? null;
  const text = (points: string | null | undefined) => (points ? formatDecimal(points, tag) : '–');
  const pointsIn = (score: BidScore | null | undefined, id: string) =>
    score?.criteria.find(({ criterion }) => criterion === id);
  return (
    <Box
      sx={{ mt: 2.5, overflowX: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={words('committees.ranking.method')}
    >
      <Box
        component="table"
        sx={{
          width: 1,
          borderCollapse: 'collapse',
          '& td, & th': { p: 0.75, textAlign: 'end', fontWeight: 'inherit' },
          '& th:first-of-type': { textAlign: 'start' },
          '& tbody tr, & tfoot tr': { borderTop: 1, borderColor: 'divider' },
        }}
      >
        <Box component="thead" sx={{ color: 'text.secondary', fontWeight: 600 }}>
          <tr>
            <th scope="col">{words('committees.agree.criterion')}</th>
            {rows.map((row) => (
              <th scope="col" key={row.bid}>
                <bdi>{row.tenderer.name}</bdi>
              </th>
            ))}
          </tr>
        </Box>
        <Box component="tbody" sx={TABULAR}>
          {first.criteria.map(({ criterion, weight }) => (
            <tr key={criterion}>
              <Box
                component="th"
                scope="row"
                sx={{ paddingInlineStart: partOf(criterion) ? '20px !important' : undefined }}
              >
                <bdi>{nameOf(criterion)}</bdi>{' '}
                <Typography component="span" variant="caption" color="text.secondary">
                  {words('committees.marks.of', { full: text(weight) })}
                </Typography>
              </Box>
              {rows.map((row) => {
                const one = pointsIn(row.score, criterion);
                return (
                  <Box
                    component="td"
                    key={row.bid}
                    sx={{ color: one?.passed === false ? 'tones.bad.text' : undefined }}
                  >
                    {text(one?.points)}
                  </Box>
                );
              })}
            </tr>
          ))}
          {priced && (
            <tr>
              <th scope="row">{words('committees.ranking.price')}</th>
              {rows.map((row) => (
                <td key={row.bid}>
                  {text(row.score?.pricePoints)}
                  {row.score?.distance && (
                    <Typography variant="caption" component="p" color="text.secondary">
                      <bdi>{percent(row.score.distance)}</bdi>
                    </Typography>
                  )}
                </td>
              ))}
            </tr>
          )}
        </Box>
        <Box component="tfoot" sx={{ ...TABULAR, fontWeight: 700 }}>
          <tr>
            <th scope="row">{words('committees.ranking.total')}</th>
            {rows.map((row) => (
              <td key={row.bid}>{text(row.score?.points)}</td>
            ))}
          </tr>
        </Box>
      </Box>
    </Box>
  );
}
