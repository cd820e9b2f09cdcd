import { useTheme } from '@mui/material';
import { spreadApart, textWidth } from '../evaluations/reserve/spacing';

interface Mark {
  x: number;
  label: string;
  value: string;
}

interface Dot {
  letter: string;
  x: number;
  y: number;
  turn: string;
}

interface Props {
  marks: Mark[];
  dots: Dot[];
  top: number;
  foot: number;
  width: number;
}

const SIZE = 11;

/** The places on the curve that have a name, and the bids on it as lettered balls. */
export function CurveMarks({ marks, dots, top, foot, width }: Props) {
  const { palette } = useTheme();
  const colour = (turn: string) =>
    turn === 'passed' ? palette.success : turn === 'failed' ? palette.error : palette.primary;
  const inOrder = [...marks].sort((a, b) => a.x - b.x);
  const places = spreadApart(
    inOrder.map(({ x, label, value }) => ({
      at: x,
      width: Math.max(textWidth(label, SIZE), textWidth(value, SIZE)),
    })),
    8,
    0,
    width,
  );
  return (
    <>
      {inOrder.map(({ x, label, value }, place) => (
        <g key={label} fill={palette.text.secondary} fontSize={SIZE} textAnchor="middle">
          <line
            x1={x}
            x2={x}
            y1={top - 8}
            y2={foot + 4}
            stroke={palette.text.secondary}
            strokeDasharray="2 3"
          />
          <text x={places[place]} y={foot + 17}>
            {value}
          </text>
          <text x={places[place]} y={foot + 31} fontWeight={650}>
            {label}
          </text>
        </g>
      ))}
      {dots.map(({ letter, x, y, turn }) => (
        <g key={letter}>
          {turn === 'now' && (
            <circle
              cx={x}
              cy={y}
              r={15}
              fill="none"
              stroke={palette.primary.main}
              strokeWidth={2}
            />
          )}
          <circle
            cx={x}
            cy={y}
            r={11}
            fill={colour(turn).main}
            stroke={palette.background.paper}
            strokeWidth={1.5}
          />
          <text
            x={x}
            y={y + 4}
            textAnchor="middle"
            fontSize={12}
            fontWeight={700}
            fill={colour(turn).contrastText}
          >
            {letter}
          </text>
        </g>
      ))}
    </>
  );
}
