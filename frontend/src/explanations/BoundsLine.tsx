import { Box, useTheme } from '@mui/material';
import { useId } from 'react';
import type { Bounds } from '../api/shapes';
import { letterOf } from '../evaluations/reserve/bidsLine';
import { pile, spreadApart, textWidth } from '../evaluations/reserve/spacing';
import { useWidth } from '../evaluations/reserve/useWidth';
import { formatMoney } from '../fields/money';
import { directionOf, intlTag, useLocale, useWords } from '../i18n';
import { lowAmount, markersOf, reach } from './place';

const DOT = 24;
const AXIS = 120;
const HEIGHT = 172;
const EDGE = 20;
const SIZE = 11;

/** The prices on a line, with what lies too low and too high shaded and named. */
export function BoundsLine({ bounds }: { bounds: Bounds }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const mirrored = directionOf(useLocale()) === 'rtl';
  const { palette } = useTheme();
  const { width, measure } = useWidth();
  const name = useId();
  const [from, to] = reach(bounds);
  const currency = bounds.bids[0]?.total.currency ?? '';
  const x = (amount: number) => {
    const along = EDGE + ((amount - from) / (to - from)) * (width - 2 * EDGE);
    return mirrored ? width - along : along;
  };
  const money = (amount: number) => formatMoney({ amount: amount.toFixed(2), currency }, tag);
  const low = lowAmount(bounds);
  const markers = markersOf(bounds).map((one) => ({
    ...one,
    x: x(one.amount),
    label: words(`explanations.marker.${one.name}`),
    value: money(one.amount),
  }));
  const ceiling = markers.find((one) => one.name === 'ceiling');
  const labels = spreadApart(
    markers.map((one) => ({
      at: one.x,
      width: Math.max(textWidth(one.label, SIZE), textWidth(one.value, SIZE)),
    })),
    10,
    0,
    width,
  );
  const places = bounds.bids.map((bid) => x(Number(bid.total.amount)));
  const rows = pile(places, DOT);
  const zone = (start: number, end: number, fill: string) => (
    <rect
      x={Math.min(start, end)}
      y={AXIS - 10}
      width={Math.abs(start - end)}
      height={12}
      fill={fill}
      stroke={palette.divider}
    />
  );
  const colour = { inside: palette.success, suspected: palette.warning } as const;
  return (
    <Box component="figure" sx={{ m: 0, mt: 1 }} ref={measure}>
      <Box
        component="svg"
        role="img"
        aria-labelledby={name}
        // Not in sx: there it would be mirrored with the rest of the page.
        style={{ direction: 'ltr' }}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        sx={{ display: 'block', width: 1, height: 'auto', fontFamily: 'inherit' }}
      >
        <title id={name}>
          {words('explanations.lineSummary', {
            bids: bounds.bids.length,
            low: low === null ? '–' : money(low),
          })}
        </title>
        {zone(x(from), x(to), palette.tones.good.ground)}
        {low !== null && zone(x(from), x(low), palette.tones.wait.ground)}
        {ceiling && zone(ceiling.x, x(to), palette.tones.bad.ground)}
        {markers.map((one, place) => (
          <g key={one.name} fill={palette.text.primary} fontSize={SIZE} textAnchor="middle">
            <line
              x1={one.x}
              x2={one.x}
              y1={16}
              y2={AXIS + 8}
              stroke={palette.text.secondary}
              strokeWidth={2}
              strokeDasharray="5 3"
            />
            <text x={labels[place]} y={AXIS + 24} fontWeight={650}>
              {one.label}
            </text>
            <text x={labels[place]} y={AXIS + 39}>
              {one.value}
            </text>
          </g>
        ))}
        {bounds.bids.map((bid, place) => {
          const tone = bid.standing in colour ? colour[bid.standing as 'inside'] : palette.error;
          return (
            <g
              key={bid.bid}
              transform={`translate(${places[place]} ${AXIS - 26 - (rows[place] ?? 0) * DOT})`}
            >
              {bid.standing === 'inside' ? (
                <circle r={DOT / 2 - 1} fill={tone.main} />
              ) : (
                <rect x={-11} y={-11} width={22} height={22} rx={3} fill={tone.main} />
              )}
              <text
                textAnchor="middle"
                y={4}
                fontSize={12}
                fontWeight={700}
                fill={tone.contrastText}
              >
                {letterOf(place)}
              </text>
            </g>
          );
        })}
      </Box>
    </Box>
  );
}
