import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router';
import type { ExaminationShown, OfferSaid, OpeningShown, TenderShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { usePlays, useRoomPath } from '../../live/room';
import { byLot } from '../../tenders/lots';
import { inLot, latestInLots } from '../examination/latest';
import { FirstCard } from './FirstCard';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  examinations: ExaminationShown[];
}

/** First envelope after first envelope: does it offer what is asked, and why. No price is here. */
export function FirstDesk({ tender, opening, examinations }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const [again, setAgain] = useState<string | null>(null);
  const read = useRead<OfferSaid[]>('evaluations', `tenders/${tender.id}/answers`);
  const said = new Map(read.data?.map((one) => [inLot(one), one]));
  const found = latestInLots(examinations);
  const offers = byLot(tender, opening.offers ?? []).flatMap(({ rows }) => rows);
  const toExamine = offers.filter(({ outcome }) => outcome === 'opened');
  const done = toExamine.filter((offer) => found.has(inLot(offer))).length;
  const waiting = toExamine.find((offer) => !found.has(inLot(offer)));
  const open = mayAct ? (again ?? (waiting ? inLot(waiting) : null)) : null;
  return (
    <section>
      <Typography component="h2" variant="h2">
        {words('envelopes.desk.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('envelopes.desk.intro')}
      </Typography>
      <Typography sx={{ mt: 1, mb: 1.5, fontWeight: 600 }} role="status">
        {words('envelopes.opening.examined', { done, count: toExamine.length })}
      </Typography>
      {!waiting && toExamine.length > 0 && (
        <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
          <Stack
            direction={{ xs: 'column', sm: 'row' }}
            spacing={1.5}
            sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
          >
            <Typography>{words('envelopes.desk.toPrices')}</Typography>
            <Button
              component={Link}
              to={path(`tenders/${tender.id}/opening`)}
              variant={again ? 'outlined' : 'contained'}
              sx={{ flex: 'none' }}
            >
              {words('envelopes.desk.go')}
            </Button>
          </Stack>
        </Paper>
      )}
      {read.error && <Typography sx={{ mb: 2 }}>{words('envelopes.desk.noAnswers')}</Typography>}
      <Stack component="ol" spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {offers.map((offer) => (
          <Box component="li" key={inLot(offer)}>
            <FirstCard
              tender={tender}
              offer={offer}
              said={said.get(inLot(offer)) ?? null}
              found={found.get(inLot(offer)) ?? null}
              open={open === inLot(offer)}
              examineAgain={mayAct && open === null ? () => setAgain(inLot(offer)) : undefined}
              done={() => setAgain(null)}
            />
          </Box>
        ))}
      </Stack>
    </section>
  );
}
