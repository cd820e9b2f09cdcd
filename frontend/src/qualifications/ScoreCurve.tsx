import { Box, useTheme } from '@mui/material';
import { useId } from 'react';
import type { Queue } from '../api/shapes';
import { letterOf } from '../evaluations/reserve/bidsLine';
import { useWidth } from '../evaluations/reserve/useWidth';
import { usePercent } from '../fields/percent';
import { directionOf, useLocale, useWords } from '../i18n';
import { CurveMarks } from './CurveMarks';
import { corners, type ScoreRow, span } from './curve';
import { usePointsText } from './usePointsText';

const HEIGHT = 210;
const TOP = 34;
const FOOT = 176;
const EDGE = 34;

/** The numbers of a row, for drawing alone; what counts is worked out by the server. */
const drawn = ({ priceScore: row }: Queue): ScoreRow => ({
  weight: Number(row.weight),
  slope: Number(row.slope),
  baseRatio: Number(row.baseRatio),
  least: Number(row.least),
  need: Number(row.need),
  plateau: Number(row.plateau),
});

/** Price points over the share of the plan price, with every bid in the race on the line. */
export function ScoreCurve({ queue }: { queue: Queue }) {
  const words = useWords();
  const percent = usePercent();
  const points = usePointsText();
  const { palette } = useTheme();
  const { width, measure } = useWidth();
  const mirrored = directionOf(useLocale()) === 'rtl';
  const name = useId();
  const row = drawn(queue);
  const ratios = queue.bids.map((bid) => Number(bid.price.rounded));
  const floor = row.baseRatio - (row.weight - row.need) / (100 * row.slope);
  const [from, to] = span(row, floor, ratios);
  const line = corners(row, Math.max(from, 0), 1);
  const lowest = Math.min(...line.map((one) => one.points), row.need) - 4;
  const x = (ratio: number) => {
    const along = EDGE + ((ratio - from) / (to - from)) * (width - 2 * EDGE);
    return mirrored ? width - along : along;
  };
  const y = (value: number) => FOOT - ((value - lowest) / (row.weight - lowest)) * (FOOT - TOP);
  const dots = queue.bids.map((bid, place) => ({
    letter: letterOf(place),
    x: x(Number(bid.price.rounded)),
    y: y(Number(bid.price.points)),
    turn: bid.turn,
  }));
  const summary = words('qualifications.curve.summary', {
    weight: points(queue.priceScore.weight),
    best: percent(queue.priceScore.baseRatio),
    need: points(queue.priceScore.need),
    plateau: percent(queue.priceScore.plateau),
    bids: queue.bids.length,
  });
  const [limit, top, flat, plan] = [x(floor), x(row.baseRatio), x(row.plateau), x(1)];
  return (
    <Box component="figure" sx={{ m: 0 }} ref={measure}>
      <Box
        component="svg"
        role="img"
        aria-labelledby={name}
        // Not in sx: there it would be mirrored with the rest of the page.
        style={{ direction: 'ltr' }}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        sx={{ display: 'block', width: 1, height: 'auto', fontFamily: 'inherit' }}
      >
        <title id={name}>{summary}</title>
        <rect
          x={Math.min(x(from), limit)}
          y={TOP - 8}
          width={Math.abs(x(from) - limit)}
          height={FOOT - TOP + 8}
          fill={palette.tones.bad.ground}
        />
        <rect
          x={Math.min(flat, plan)}
          y={TOP - 8}
          width={Math.abs(flat - plan)}
          height={FOOT - TOP + 8}
          fill={palette.tones.good.ground}
        />
        <line
          x1={EDGE / 2}
          x2={width - EDGE / 2}
          y1={FOOT}
          y2={FOOT}
          stroke={palette.text.secondary}
        />
        <polyline
          points={line.map((one) => `${x(one.ratio)},${y(one.points)}`).join(' ')}
          fill="none"
          stroke={palette.primary.main}
          strokeWidth={2.5}
          strokeLinejoin="round"
        />
        <CurveMarks
          marks={[
            {
              x: limit,
              label: words('qualifications.curve.limit'),
              value: percent((floor - 0.00005).toFixed(5)),
            },
            {
              x: top,
              label: points(queue.priceScore.weight),
              value: percent(queue.priceScore.baseRatio),
            },
            {
              x: flat,
              label: words('qualifications.curve.plateau'),
              value: percent(queue.priceScore.plateau),
            },
            { x: plan, label: words('reserve.planPrice'), value: percent('1') },
          ]}
          dots={dots}
          top={TOP}
          foot={FOOT}
          width={width}
        />
      </Box>
    </Box>
  );
}
