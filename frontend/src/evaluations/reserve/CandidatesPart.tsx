import { useTheme } from '@mui/material';
import { BALL, type CandidateMark, type CandidatesLine } from './candidatesLine';
import { LABEL_HEIGHT, MarkerLabels } from './MarkerLabels';
import { isAveraged } from './planPrice';

const AXIS = LABEL_HEIGHT + 22;
const LEADER = 30;
const BAR = 40;

const ballY = (row: number) => AXIS + LEADER + row * (BALL + 3);
const barsTop = (rows: number) => ballY(rows - 1) + BALL / 2 + 4;

export const candidatesHeight = ({ rows }: CandidatesLine, picked: boolean) =>
  barsTop(rows) + (picked && rows === 1 ? BAR + 16 : 2);

interface Props {
  line: CandidatesLine;
  /** Where this part begins. */
  top: number;
  /** Pick counts and the averaged ones are shown. */
  picked: boolean;
  spread: string;
}

/** The candidates around the base amount, their picks as bars, the averaged ones filled. */
export function CandidatesPart({ line, top, picked, spread }: Props) {
  const { palette } = useTheme();
  const { scale, marks, markers } = line;
  const [least, most] = scale.mirrored ? [scale.width, 0] : [0, scale.width];
  return (
    <g transform={`translate(0 ${top})`}>
      <line
        x1={0}
        x2={scale.width}
        y1={AXIS}
        y2={AXIS}
        stroke={palette.text.secondary}
        strokeWidth={1.5}
      />
      <g fontSize={11} fill={palette.text.secondary}>
        <text x={least} y={AXIS - 8} textAnchor={scale.mirrored ? 'end' : 'start'}>
          −{spread}
        </text>
        <text x={most} y={AXIS - 8} textAnchor={scale.mirrored ? 'start' : 'end'}>
          +{spread}
        </text>
      </g>
      <MarkerLabels markers={markers} top={0} bottom={AXIS + 7} />
      {marks.map((mark) => (
        <Mark key={mark.number} mark={mark} line={line} picked={picked} />
      ))}
    </g>
  );
}

interface MarkProps {
  mark: CandidateMark;
  line: CandidatesLine;
  picked: boolean;
}

function Mark({ mark, line, picked }: MarkProps) {
  const { palette } = useTheme();
  const counts = picked && isAveraged(mark.why);
  const colour = counts ? palette.primary.main : palette.text.secondary;
  const y = ballY(mark.row);
  return (
    <g>
      <line x1={mark.x} x2={mark.x} y1={AXIS - 5} y2={AXIS + 5} stroke={colour} strokeWidth={2} />
      <path
        d={`M ${mark.x} ${AXIS + 5} L ${mark.ballX} ${y - BALL / 2}`}
        stroke={colour}
        strokeWidth={counts ? 1.5 : 0.75}
      />
      <circle
        cx={mark.ballX}
        cy={y}
        r={BALL / 2 - 0.75}
        fill={counts ? colour : palette.background.paper}
        stroke={colour}
        strokeWidth={counts ? 1.5 : 1}
        strokeDasharray={picked && mark.why === 'tieLost' ? '2.5 2' : undefined}
      />
      <text
        x={mark.ballX}
        y={y + 4}
        textAnchor="middle"
        fontSize={11}
        fontWeight={counts ? 700 : 500}
        fill={counts ? palette.primary.contrastText : palette.text.primary}
      >
        {mark.number}
      </text>
      {picked && line.rows === 1 && (
        <Bar mark={mark} line={line} colour={counts ? colour : palette.divider} />
      )}
    </g>
  );
}

function Bar({
  mark,
  line,
  colour,
}: {
  mark: CandidateMark;
  line: CandidatesLine;
  colour: string;
}) {
  const { palette } = useTheme();
  const top = barsTop(line.rows);
  const height = (mark.picks / line.mostPicks) * BAR;
  if (mark.picks === 0) return null;
  return (
    <g>
      <rect
        x={mark.ballX - 5}
        y={top}
        width={10}
        height={height}
        rx={2}
        fill={colour}
        stroke={palette.text.secondary}
        strokeWidth={0.5}
      />
      <text
        x={mark.ballX}
        y={top + height + 12}
        textAnchor="middle"
        fontSize={11}
        fill={palette.text.primary}
      >
        {mark.picks}
      </text>
    </g>
  );
}
