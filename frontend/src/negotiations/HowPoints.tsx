import { Box, Typography } from '@mui/material';
import type { LotTalks, TalksBidShown } from '../api/shapes';
import { SeatName } from '../approvals/SeatName';
import { formatDecimal } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { TABULAR } from '../theme/theme';
import { useExact } from './useExact';

/** Each member's points with who is left out, their mean, and the formula of the price with its figures. */
export function HowPoints({ lot, bid }: { lot: LotTalks; bid: TalksBidShown }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const exact = useExact();
  const percent = (share: string) => `${formatDecimal(String(Number(share) * 100), tag)} %`;
  return (
    <Box component="details" sx={{ mt: 0.5, displayPrint: 'none' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 0.5, color: 'primary.main' }}>
        {words('negotiations.how')}
      </Box>
      <Box
        component="table"
        sx={{
          borderCollapse: 'collapse',
          '& th': { textAlign: 'start', fontWeight: 'inherit', paddingInlineEnd: 3, py: 0.25 },
          '& td': { textAlign: 'end', py: 0.25, ...TABULAR },
        }}
      >
        <tbody>
          {bid.members.map(({ member, points, leftOut }) => (
            <Box component="tr" key={member} sx={{ color: leftOut ? 'text.secondary' : undefined }}>
              <th scope="row">
                <SeatName seat={member} />
                {leftOut && ` · ${words('negotiations.leftOut')}`}
              </th>
              <td>
                <Box component="span" sx={{ textDecoration: leftOut ? 'line-through' : undefined }}>
                  {exact(points)}
                </Box>
              </td>
            </Box>
          ))}
          <Box component="tr" sx={{ borderTop: 1, borderColor: 'divider', fontWeight: 650 }}>
            <th scope="row">{words('negotiations.mean')}</th>
            <td>{exact(bid.technical)}</td>
          </Box>
        </tbody>
      </Box>
      <Typography sx={{ mt: 1 }}>
        {words(`negotiations.branch.${bid.branch}`, {
          weight: exact(lot.priceWeight),
          lowest: exact(bid.lowest),
          bid: formatDecimal(bid.total.amount, tag),
          share: percent(bid.branch === 'low' ? lot.highShare : lot.lowShare),
        })}{' '}
        = <strong>{exact(bid.pricePoints)}</strong>
      </Typography>
    </Box>
  );
}
