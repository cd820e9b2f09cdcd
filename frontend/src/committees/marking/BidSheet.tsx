import { Box, Typography } from '@mui/material';
import { useRef } from 'react';
import type { BidToMark, MarkShown, MarksShown, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { MarkCard } from './MarkCard';
import { inBid } from './marks';

/** What a bid says in words to one criterion, as those may read it who evaluate. */
interface Offer {
  bid: string;
  lot: string;
  letter: string | null;
  answers: { criterion: string; text: string }[];
}

interface Props {
  tender: TenderShown;
  bid: BidToMark;
  sheet: MarksShown;
  given: Map<string, MarkShown>;
  fixed: boolean;
  title: string;
}

/** One bid, criterion under criterion: what it says, the mark, the reason. */
export function BidSheet({ tender, bid, sheet, given, fixed, title }: Props) {
  const words = useWords();
  const cards = useRef<HTMLDivElement>(null);
  const offers = useRead<Offer[]>('evaluations', `tenders/${tender.id}/answers`);
  const offer = offers.data?.find(
    (one) => one.lot === bid.lot && (one.bid === bid.bid || one.letter === bid.bid),
  );
  const goOn = (place: number) => {
    const fields = cards.current?.querySelectorAll<HTMLInputElement>('input[data-mark]');
    (fields?.[place + 1] ?? fields?.[place])?.focus();
  };
  return (
    <>
      <Typography component="h3" variant="h2">
        {title}
      </Typography>
      {!fixed && (
        <Typography
          variant="body2"
          color="text.secondary"
          sx={{ display: { xs: 'none', md: 'block' } }}
        >
          {words('committees.marks.keys')}
        </Typography>
      )}
      <Box ref={cards} component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {sheet.criteria.map((criterion, place) => (
          <MarkCard
            key={criterion.id}
            tender={tender.id}
            bid={bid}
            criterion={criterion}
            heading={tender.criteria?.find(({ id }) => id === criterion.partOf)?.name ?? null}
            answer={offer?.answers.find((one) => one.criterion === criterion.id)?.text ?? null}
            saved={given.get(`${inBid(bid)} ${criterion.id}`) ?? null}
            fixed={fixed}
            goOn={() => goOn(place)}
          />
        ))}
      </Box>
    </>
  );
}
