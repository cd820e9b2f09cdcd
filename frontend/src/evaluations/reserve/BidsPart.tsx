import { useTheme } from '@mui/material';
import { type BidDot, type BidsLine, dotSize } from './bidsLine';
import { FateMark } from './FateMark';
import { LABEL_HEIGHT, MarkerLabels } from './MarkerLabels';

const BAND = 12;
const RING = 4;
const OWN_SIZE = 12;
const HIGHEST = 280;

/** How far one row of the pile stands above the other: very many lie upon each other, so that it is no tower. */
const stepOf = ({ rows, dots }: Pick<BidsLine, 'rows' | 'dots'>) =>
  Math.min(dotSize(dots.length) + 3, HIGHEST / Math.max(rows, 1));

/** How high the upper part is, down to the foot of its band. */
export const bidsHeight = ({ rows, dots }: BidsLine) =>
  LABEL_HEIGHT + RING + rows * stepOf({ rows, dots }) + 6 + BAND;

/** The bids on the line of amounts, between the limit and the plan price or beside them. */
export function BidsPart({ line }: { line: BidsLine }) {
  const { palette } = useTheme();
  const { scale, dots, markers, ticks } = line;
  const foot = bidsHeight(line);
  const top = foot - BAND;
  const size = dotSize(dots.length);
  const step = stepOf(line);
  return (
    <g>
      <Zones line={line} top={top} />
      <MarkerLabels markers={markers} top={0} bottom={foot + 4} />
      {dots.map((dot) => (
        <g key={dot.bid}>
          <FateMark
            fate={dot.fate}
            letter={dot.letter}
            size={size}
            x={dot.x}
            y={top - 4 - size / 2 - dot.row * step}
            first={dot.first}
          />
          {dot.beyond && <Onward dot={dot} mirrored={scale.mirrored} y={top + BAND / 2} />}
        </g>
      ))}
      {dots
        .filter(({ own }) => own)
        .map((dot) => (
          <Own key={dot.bid} dot={dot} size={size} y={top - 4 - size / 2 - dot.row * step} />
        ))}
      <g fontSize={11} textAnchor="middle" fill={palette.text.secondary}>
        {ticks.map(({ percent, x }) => (
          <g key={percent}>
            <line x1={x} x2={x} y1={foot} y2={foot + 4} stroke={palette.text.secondary} />
            <text x={x} y={foot + 16}>
              {percent} %
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}

function Zones({ line: { scale, markers }, top }: { line: BidsLine; top: number }) {
  const { palette } = useTheme();
  const xOf = (name: string) => markers.find((one) => one.name === name)?.x;
  const start = scale.mirrored ? scale.width : 0;
  const end = scale.width - start;
  const plan = xOf('planPrice') ?? end;
  const floor = xOf('floor') ?? start;
  const zones = [
    { name: 'under', from: start, to: floor, fill: palette.tones.bad.ground },
    { name: 'race', from: floor, to: plan, fill: palette.tones.good.ground },
    { name: 'above', from: plan, to: end, fill: palette.tones.wait.ground },
  ];
  return zones.map(({ name, from, to, fill }) => (
    <rect
      key={name}
      x={Math.min(from, to)}
      y={top}
      width={Math.abs(to - from)}
      height={BAND}
      fill={fill}
      stroke={palette.divider}
    />
  ));
}

/** An arrow in the band: this bid lies farther out. */
function Onward({ dot, mirrored, y }: { dot: BidDot; mirrored: boolean; y: number }) {
  const { palette } = useTheme();
  const way = (dot.beyond === 'high') === mirrored ? -1 : 1;
  return (
    <path
      d={`M ${dot.x - 4 * way} ${y - 4} L ${dot.x + 4 * way} ${y} L ${dot.x - 4 * way} ${y + 4}`}
      fill="none"
      stroke={palette.text.primary}
      strokeWidth={1.75}
    />
  );
}

/** The bid of whoever looks, drawn over the others with a ring. */
function Own({ dot, size, y }: { dot: BidDot; size: number; y: number }) {
  const { palette } = useTheme();
  const larger = Math.max(size, OWN_SIZE);
  return (
    <g data-testid="own-bid">
      <circle
        cx={dot.x}
        cy={y}
        r={larger / 2 + 3.5}
        fill={palette.background.paper}
        stroke={palette.text.primary}
        strokeWidth={2}
      />
      <FateMark fate={dot.fate} letter={dot.letter} size={larger} x={dot.x} y={y} />
    </g>
  );
}
