import { Box, ButtonBase, Typography } from '@mui/material';
import type { BidToMark, MarkShown, MarksShown } from '../../api/shapes';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { inBid } from './marks';

interface Props {
  sheet: MarksShown;
  given: Map<string, MarkShown>;
  choose: (at: number) => void;
  nameOf: (bid: BidToMark) => string;
}

/** All of one's marks at a glance, where the screen is wide; a mark leads to its bid. */
export function Overview({ sheet, given, choose, nameOf }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  return (
    <Box component="section" sx={{ mt: 3, display: { xs: 'none', md: 'block' } }}>
      <Typography component="h3" variant="h3">
        {words('committees.marks.overview')}
      </Typography>
      <Box
        component="table"
        sx={{ mt: 1, width: 1, borderCollapse: 'collapse', '& td, & th': { p: 0.75 } }}
      >
        <thead>
          <tr>
            <th />
            {sheet.bids.map((bid) => (
              <Box component="th" key={inBid(bid)} scope="col" sx={{ textAlign: 'end' }}>
                {nameOf(bid)}
              </Box>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.criteria.map((criterion) => (
            <Box component="tr" key={criterion.id} sx={{ borderTop: 1, borderColor: 'divider' }}>
              <Box component="th" scope="row" sx={{ textAlign: 'start', fontWeight: 500 }}>
                <bdi>{criterion.name}</bdi>
              </Box>
              {sheet.bids.map((bid, at) => {
                const mark = given.get(`${inBid(bid)} ${criterion.id}`);
                const said = mark
                  ? formatDecimal(mark.marks, tag)
                  : words('committees.marks.missing');
                return (
                  <Box component="td" key={inBid(bid)} sx={{ textAlign: 'end' }}>
                    <ButtonBase
                      onClick={() => choose(at)}
                      aria-label={words('committees.marks.jump', {
                        criterion: criterion.name,
                        bid: nameOf(bid),
                        mark: said,
                      })}
                      sx={{
                        ...TABULAR,
                        minWidth: 44,
                        minHeight: 32,
                        px: 1,
                        borderRadius: 1,
                        fontWeight: mark ? 650 : 400,
                        color: mark ? 'text.primary' : 'tones.wait.text',
                        bgcolor: mark ? undefined : 'tones.wait.ground',
                      }}
                    >
                      {mark ? said : '–'}
                    </ButtonBase>
                  </Box>
                );
              })}
            </Box>
          ))}
        </tbody>
      </Box>
    </Box>
  );
}
