import CheckIcon from '@mui/icons-material/Check';
import { Tab, Tabs } from '@mui/material';
import type { BidToMark, MarkShown, MarksShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { doneIn, inBid } from './marks';

interface Props {
  sheet: MarksShown;
  given: Map<string, MarkShown>;
  at: number;
  choose: (at: number) => void;
  nameOf: (bid: BidToMark) => string;
}

/** The bids side by side, each with how far it is marked. */
export function BidTabs({ sheet, given, at, choose, nameOf }: Props) {
  const words = useWords();
  return (
    <Tabs
      value={Math.min(at, sheet.bids.length - 1)}
      onChange={(_, next: number) => choose(next)}
      variant="scrollable"
      allowScrollButtonsMobile
      aria-label={words('committees.marks.bids')}
      sx={{ mb: 1.5 }}
    >
      {sheet.bids.map((bid) => {
        const done = doneIn(sheet, given, bid);
        const all = sheet.criteria.length;
        return (
          <Tab
            key={inBid(bid)}
            label={`${nameOf(bid)} · ${done}/${all}`}
            icon={done === all ? <CheckIcon fontSize="small" /> : undefined}
            iconPosition="start"
            sx={{ ...TABULAR, minHeight: 48, textTransform: 'none', fontWeight: 600 }}
          />
        );
      })}
    </Tabs>
  );
}
