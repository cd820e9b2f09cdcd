import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { BidToMark, MarksShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { inBid } from '../marking/marks';
import { useMarkText } from '../useMarkText';

// On a phone a criterion is a block, and each mark says whose it is.
const STACKED = {
  '& .who': { display: 'none' },
  '@media screen and (max-width: 600px)': {
    '& thead': { display: 'none' },
    '&, & tbody, & tr, & th, & td': { display: 'block' },
    '& .who': { display: 'block' },
  },
} as const;

interface Props {
  bid: BidToMark;
  sheet: MarksShown;
  members: string[];
}

/** One bid: for each criterion every member's mark, what was agreed, and the reasons under it. */
export function ReportTable({ bid, sheet, members }: Props) {
  const words = useWords();
  const markText = useMarkText();
  const here = sheet.marks.filter((mark) => inBid(mark) === inBid(bid));
  return (
    <Box
      sx={{ overflowX: 'auto' }}
      tabIndex={0}
      role="group"
      aria-label={words('committees.report.title')}
    >
      <Box
        component="table"
        sx={{
          ...STACKED,
          width: 1,
          mt: 1,
          borderCollapse: 'collapse',
          '& td, & th': { p: 0.75, textAlign: 'start', verticalAlign: 'top' },
          '& tbody tr': { borderTop: 1, borderColor: 'divider', breakInside: 'avoid' },
        }}
      >
        <thead>
          <tr>
            <th scope="col">{words('committees.agree.criterion')}</th>
            {members.map((seat) => (
              <th scope="col" key={seat}>
                <bdi>{seat}</bdi>
              </th>
            ))}
            <th scope="col">{words('committees.agree.agreed')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.criteria.map((criterion) => {
            const marks = here.filter((mark) => mark.criterion === criterion.id);
            const agreed = sheet.agreed.find(
              (one) => inBid(one) === inBid(bid) && one.criterion === criterion.id,
            );
            return (
              <tr key={criterion.id}>
                <Box component="th" scope="row" sx={{ fontWeight: 600, minWidth: 120 }}>
                  <bdi>{criterion.name}</bdi>
                  <Typography variant="caption" component="p" color="text.secondary">
                    {words('committees.marks.of', { full: criterion.fullMarks })}
                  </Typography>
                </Box>
                {members.map((seat) => {
                  const mark = marks.find(({ member }) => member === seat);
                  return (
                    <Box component="td" key={seat} sx={{ minWidth: 110 }}>
                      <Who>
                        <bdi>{seat}</bdi>
                      </Who>
                      <Box component="b" sx={TABULAR}>
                        {mark && markText(mark.marks)}
                      </Box>
                      <Typography variant="caption" component="p" dir="auto">
                        {mark?.reasons}
                      </Typography>
                    </Box>
                  );
                })}
                <Box component="td" sx={{ minWidth: 110 }}>
                  <Who>{words('committees.agree.agreed')}</Who>
                  <Box component="b" sx={TABULAR}>
                    {agreed?.marks && markText(agreed.marks)}
                  </Box>
                  <Typography variant="caption" component="p" dir="auto">
                    {agreed?.reasons}
                  </Typography>
                </Box>
              </tr>
            );
          })}
        </tbody>
      </Box>
    </Box>
  );
}

function Who({ children }: { children: ReactNode }) {
  return (
    <Typography className="who" variant="caption" color="text.secondary" component="span">
      {children}
    </Typography>
  );
}
