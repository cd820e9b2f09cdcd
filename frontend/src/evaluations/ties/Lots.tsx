import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { Ball } from '../reserve/Ball';
import type { Exchange } from './drawAgain';

const SHOWN = 8; // longer ties are shown by their first and their last row

interface Props {
  bids: string[];
  exchanges: Exchange[];
}

/** The lots in a row, draw by draw: each ball is a bid, and what was exchanged is filled. */
export function Lots({ bids, exchanges }: Props) {
  const words = useWords();
  const number = (bid: string) => bids.indexOf(bid) + 1;
  const rows = bids.length > SHOWN ? exchanges.slice(-1) : exchanges;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', rowGap: 1 }}>
      <Row label={words('ties.row.first')} balls={bids.map((bid) => [number(bid), false])} />
      {rows.map(({ place, drawn, row }) => (
        <Row
          key={place}
          label={words('ties.row.draw', { place, drawn })}
          balls={row.map((bid, at) => [number(bid), at === place - 1 || at === drawn - 1])}
        />
      ))}
    </Box>
  );
}

function Row({ label, balls }: { label: string; balls: [number, boolean][] }) {
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(0, 1fr) auto' },
        gap: 1,
        alignItems: 'center',
        breakInside: 'avoid',
      }}
    >
      <Typography component="span" variant="body2">
        {label}
      </Typography>
      <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', gap: 0.5 }}>
        {balls.map(([number, filled]) => (
          <Ball key={number} number={number} filled={filled} />
        ))}
      </Box>
    </Box>
  );
}
