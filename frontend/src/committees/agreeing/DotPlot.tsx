import { Box, useTheme } from '@mui/material';
import { directionOf, useLocale, useWords } from '../../i18n';
import { dotsOf, markNumber } from '../spread';

interface Props {
  given: string[];
  leftOut: string[];
  fullMarks: string;
  agreed: string | null;
}

const WIDTH = 200;
const PAD = 8;
const DOT = 4.5;
const STEP = 10;

/** Members' marks as dots on the line from nought to full marks, and what was agreed as a stroke. */
export function DotPlot({ given, leftOut, fullMarks, agreed }: Props) {
  const words = useWords();
  const { palette } = useTheme();
  const mirrored = directionOf(useLocale()) === 'rtl';
  const dots = dotsOf(given, leftOut, fullMarks);
  const rows = Math.max(0, ...dots.map(({ row }) => row));
  const line = PAD + rows * STEP + DOT;
  const height = line + 9;
  const place = (share: number) => {
    const at = Math.min(Math.max(share, 0), 1) * (WIDTH - 2 * PAD);
    return mirrored ? WIDTH - PAD - at : PAD + at;
  };
  const said = words(leftOut.length > 0 ? 'committees.agree.plotOut' : 'committees.agree.plot', {
    marks: given.join(', '),
    full: fullMarks,
    out: leftOut.join(', '),
  });
  const agreedAt = agreed === null ? null : place(markNumber(agreed) / Number(fullMarks));
  return (
    <Box
      component="svg"
      role="img"
      aria-label={said}
      style={{ direction: 'ltr' }}
      viewBox={`0 0 ${WIDTH} ${height}`}
      sx={{ display: 'block', width: 1, maxWidth: 240, height: 'auto' }}
    >
      <line
        x1={PAD}
        x2={WIDTH - PAD}
        y1={line}
        y2={line}
        stroke={palette.divider}
        strokeWidth={2}
      />
      {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
        <line
          key={tick}
          x1={place(tick)}
          x2={place(tick)}
          y1={line}
          y2={line + 4}
          stroke={palette.text.secondary}
        />
      ))}
      {agreedAt !== null && (
        <line
          x1={agreedAt}
          x2={agreedAt}
          y1={1}
          y2={line + 7}
          stroke={palette.success.main}
          strokeWidth={2.5}
        />
      )}
      {dots.map((dot) => (
        <circle
          key={`${dot.mark} ${dot.row} ${dot.leftOut}`}
          cx={place(dot.at)}
          cy={line - dot.row * STEP}
          r={DOT}
          fill={dot.leftOut ? palette.background.paper : palette.primary.main}
          stroke={palette.primary.main}
          strokeWidth={1.5}
        />
      ))}
    </Box>
  );
}
