import { Box, Stack, Typography } from '@mui/material';
import { Fragment, type ReactNode, useState } from 'react';
import type {
  ExaminationShown,
  OfferSaid,
  OpenedBid,
  OpeningShown,
  TenderShown,
} from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { hasTwo } from '../../bids/form/answers/said';
import { LotHeading } from '../../fields/LotHeading';
import { useFew } from '../../fields/useFew';
import { useWords } from '../../i18n';
import { usePlays } from '../../live/room';
import { byLot } from '../../tenders/lots';
import { NoBids } from '../opening/LotGrid';
import { RankAct } from '../ranking/RankAct';
import { ExaminationCard } from './ExaminationCard';
import { inLot, latestInLots } from './latest';
import { RestAct } from './RestAct';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  examinations: ExaminationShown[];
}

const asksMore = ({ answers, figures }: TenderShown['asks'][number]) =>
  answers.length + figures.length > 0;

/** Bid after bid: is it responsive, and why. The next one to be examined lies open. */
export function ExaminationDesk({ tender, opening, examinations }: Props) {
  const words = useWords();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const [again, setAgain] = useState<string | null>(null);
  const { data: said } = useRead<OfferSaid[]>('evaluations', `tenders/${tender.id}/answers`, {
    enabled: !hasTwo(tender) && tender.asks.some(asksMore),
  });
  const found = latestInLots(examinations);
  const toExamine = opening.bids.filter((bid) => bid.outcome === 'opened');
  const done = toExamine.filter((bid) => found.has(inLot(bid))).length;
  const waiting = byLot(tender, toExamine)
    .flatMap(({ rows }) => rows)
    .find((bid) => !found.has(inLot(bid)));
  const next = waiting ? inLot(waiting) : null;
  const several = tender.lots.length > 1;
  const open = mayAct ? (again ?? next) : null;
  return (
    <section>
      <Typography component="h2" variant="h2">
        {words('evaluations.examination.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('evaluations.examination.intro')}
      </Typography>
      <Typography sx={{ mt: 1, mb: 1.5, fontWeight: 600 }} role="status">
        {words('evaluations.examination.progress', { done, count: toExamine.length })}
      </Typography>
      {mayAct && (
        <RestAct tender={tender.id} waiting={toExamine.filter((bid) => !found.has(inLot(bid)))} />
      )}
      {open === null && <RankAct tender={tender} ready={next === null} />}
      {byLot(tender, opening.bids).map(({ lot, rows }) => (
        <Fragment key={lot.id}>
          {several && <LotHeading lot={lot} />}
          {several && rows.length === 0 && <NoBids />}
          <Cards rows={rows} open={(bid) => open === inLot(bid)}>
            {(bid) => (
              <ExaminationCard
                tender={tender}
                bid={bid}
                said={said?.find((one) => one.bid === bid.bid && one.lot === bid.lot)}
                found={found.get(inLot(bid)) ?? null}
                open={open === inLot(bid)}
                examineAgain={mayAct && open === null ? () => setAgain(inLot(bid)) : undefined}
                done={() => setAgain(null)}
              />
            )}
          </Cards>
        </Fragment>
      ))}
    </section>
  );
}

interface CardsProps {
  rows: OpenedBid[];
  open: (bid: OpenedBid) => boolean;
  children: (bid: OpenedBid) => ReactNode;
}

/** The bids of a lot, of very many the first and the one whose turn it is. */
function Cards({ rows, open, children: card }: CardsProps) {
  const { shown, more } = useFew(rows, open);
  return (
    <>
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((bid) => (
          <Box component="li" key={bid.bid}>
            {card(bid)}
          </Box>
        ))}
      </Stack>
      {more}
    </>
  );
}
