import { useTheme } from '@mui/material';
import type { Fate } from '../../api/shapes';

interface Props {
  fate: Fate | null;
  letter: string;
  size: number;
  x: number;
  y: number;
  first?: boolean;
}

/** A bid as a shape that tells its fate without colour: ball, square under the limit, diamond above. */
export function FateMark({ fate, letter, size, x, y, first = false }: Props) {
  const { palette } = useTheme();
  const tone =
    fate === 'inRace'
      ? palette.success
      : fate === 'abovePlanPrice'
        ? palette.warning
        : fate
          ? palette.error
          : null;
  const fill = tone?.main ?? palette.text.secondary;
  const text = tone?.contrastText ?? palette.background.paper;
  const half = size / 2;
  return (
    <g transform={`translate(${x} ${y})`}>
      {first && <circle r={half + 2.5} fill="none" stroke={fill} strokeWidth={1.5} />}
      {fate === 'underLimit' || fate === 'underNetCost' ? (
        <rect x={-half + 1} y={-half + 1} width={size - 2} height={size - 2} rx={2} fill={fill} />
      ) : fate === 'abovePlanPrice' ? (
        <rect
          x={-half * 0.8}
          y={-half * 0.8}
          width={size * 0.8}
          height={size * 0.8}
          rx={1.5}
          transform="rotate(45)"
          fill={fill}
        />
      ) : (
        <circle r={half - 0.5} fill={fill} />
      )}
      {size > 12 && (
        <text
          textAnchor="middle"
          y={size * 0.19}
          fontSize={size * (letter.length > 1 ? 0.45 : 0.56)}
          fontWeight={700}
          fill={text}
        >
          {letter}
        </text>
      )}
    </g>
  );
}

/** The same mark in a line of text or a table. */
export function FateIcon({
  fate,
  letter,
  size = 22,
}: Pick<Props, 'fate' | 'letter'> & { size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      <FateMark fate={fate} letter={letter} size={size - 2} x={size / 2} y={size / 2} />
    </svg>
  );
}
