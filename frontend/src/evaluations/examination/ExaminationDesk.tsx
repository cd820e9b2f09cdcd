import { Box, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { ExaminationShown, OpeningShown, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { usePlays } from '../../live/room';
import { RankAct } from '../ranking/RankAct';
import { ExaminationCard } from './ExaminationCard';
import { latestByBid } from './latest';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  examinations: ExaminationShown[];
}

/** Bid after bid: is it responsive, and why. The next one to be examined lies open. */
export function ExaminationDesk({ tender, opening, examinations }: Props) {
  const words = useWords();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const [again, setAgain] = useState<string | null>(null);
  const found = latestByBid(examinations);
  const toExamine = opening.bids.filter((bid) => bid.outcome === 'opened');
  const done = toExamine.filter((bid) => found.has(bid.bid)).length;
  const next = toExamine.find((bid) => !found.has(bid.bid))?.bid ?? null;
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
      {open === null && <RankAct tender={tender} ready={next === null} />}
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {opening.bids.map((bid) => (
          <Box component="li" key={bid.bid}>
            <ExaminationCard
              tender={tender}
              bid={bid}
              found={found.get(bid.bid) ?? null}
              open={open === bid.bid}
              examineAgain={mayAct && open === null ? () => setAgain(bid.bid) : undefined}
              done={() => setAgain(null)}
            />
          </Box>
        ))}
      </Stack>
    </section>
  );
}
