import { Box, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../i18n';
import type { Board } from '../shapes';
import { InjectDialog } from './InjectDialog';
import { InjectLine } from './InjectLine';
import { OfferLine } from './OfferLine';
import type { Wish } from './wish';

interface Props {
  board: Board;
  on: boolean;
}

const LIST = { m: 0, p: 0, listStyle: 'none' } as const;

/** The surprises of the scenario and those every room has; each comes at once or at a time. */
export function BoardInjects({ board, on }: Props) {
  const words = useWords();
  const [wish, setWish] = useState<Wish | null>(null);
  const used = new Set(board.injects.map(({ id }) => id));
  const offers = on ? board.palette.filter(({ scene }) => !used.has(scene)) : [];
  const again = (id: string) => board.palette.find(({ scene }) => scene === id);
  if (board.injects.length + offers.length === 0) return null;
  return (
    <Box component="section" aria-labelledby="exercise-injects">
      <Typography component="h2" variant="h2" id="exercise-injects">
        {words('exercise.injects')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('exercise.injects_text')}
      </Typography>
      {board.injects.length > 0 && (
        <Paper variant="outlined" component="ul" sx={{ ...LIST, mb: 2 }}>
          {board.injects.map((inject) => (
            <InjectLine
              key={inject.id}
              inject={inject}
              checks={board.checks.filter(({ scene }) => scene === inject.id)}
              on={on}
              offer={again(inject.id)}
              onPlan={setWish}
            />
          ))}
        </Paper>
      )}
      {offers.length > 0 && (
        <>
          <Typography component="h3" variant="body2" sx={{ fontWeight: 650, mb: 0.75 }}>
            {words('exercise.palette')}
          </Typography>
          <Paper variant="outlined" component="ul" sx={LIST}>
            {offers.map((offer) => (
              <OfferLine key={offer.scene} offer={offer} onPlan={setWish} />
            ))}
          </Paper>
        </>
      )}
      {wish && <InjectDialog key={wish.scene} wish={wish} onClose={() => setWish(null)} />}
    </Box>
  );
}
