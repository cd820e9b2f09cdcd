import { Box, Typography } from '@mui/material';

interface Props {
  /** Where the two ends lie, in hundredths; null where there is none. */
  from: number | null;
  to: number | null;
  good?: boolean;
}

const BALL = 16;

/** A dumbbell: a hollow ball for before, a full one for after, and the way between; figures stand beside it. */
export function Track({ from, to, good = false }: Props) {
  const colour = good ? 'success.main' : 'primary.main';
  const low = Math.min(from ?? to ?? 0, to ?? from ?? 0);
  const high = Math.max(from ?? to ?? 0, to ?? from ?? 0);
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 24, marginInline: `${BALL / 2}px` }}>
      <Line from={0} to={100} thick={2} colour="divider" />
      {from !== null && to !== null && <Line from={low} to={high} thick={4} colour={colour} />}
      {from !== null && <Ball at={from} colour={colour} />}
      {to !== null && <Ball at={to} colour={colour} full />}
    </Box>
  );
}

function Line({
  from,
  to,
  thick,
  colour,
}: {
  from: number;
  to: number;
  thick: number;
  colour: string;
}) {
  return (
    <Box
      sx={{
        position: 'absolute',
        insetInlineStart: `${from}%`,
        width: `${to - from}%`,
        top: 12 - thick / 2,
        height: thick,
        borderRadius: 1,
        bgcolor: colour,
      }}
    />
  );
}

function Ball({ at, colour, full = false }: { at: number; colour: string; full?: boolean }) {
  return (
    <Box
      sx={{
        position: 'absolute',
        insetInlineStart: `calc(${at}% - ${BALL / 2}px)`,
        top: 12 - BALL / 2,
        width: BALL,
        height: BALL,
        borderRadius: '50%',
        border: 3,
        borderColor: colour,
        bgcolor: full ? colour : 'background.paper',
      }}
    />
  );
}

/** What the two balls stand for. */
export function Ends({ names }: { names: [string, string] }) {
  return (
    <Box sx={{ display: 'flex', gap: 3, flexWrap: 'wrap' }}>
      {names.map((name, place) => (
        <Typography
          key={name}
          component="span"
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 1 }}
        >
          <Box
            component="span"
            aria-hidden
            sx={{
              width: BALL,
              height: BALL,
              borderRadius: '50%',
              border: 3,
              borderColor: 'primary.main',
              bgcolor: place === 1 ? 'primary.main' : 'transparent',
            }}
          />
          {name}
        </Typography>
      ))}
    </Box>
  );
}
