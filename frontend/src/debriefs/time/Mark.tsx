import { useTheme } from '@mui/material';
import type { Moment } from '../shapes';

interface Props {
  moment: Pick<Moment, 'by' | 'code'>;
  x: number;
  y: number;
}

const SIZE = 7;

/** Who did it, as a shape: a person's full ball, a bot's ring, a leader's diamond; a refusal is a cross. */
export function Mark({ moment: { by, code }, x, y }: Props) {
  const { palette } = useTheme();
  if (code) {
    const reach = SIZE - 1;
    return (
      <path
        d={`M ${x - reach} ${y - reach} L ${x + reach} ${y + reach} M ${x - reach} ${y + reach} L ${x + reach} ${y - reach}`}
        stroke={palette.error.main}
        strokeWidth={3}
        strokeLinecap="round"
      />
    );
  }
  if (by === 'trainer' || by === 'clock') {
    return (
      <rect
        x={x - SIZE + 1.5}
        y={y - SIZE + 1.5}
        width={2 * SIZE - 3}
        height={2 * SIZE - 3}
        transform={`rotate(45 ${x} ${y})`}
        fill={palette.warning.main}
      />
    );
  }
  const person = by === 'person';
  return (
    <circle
      cx={x}
      cy={y}
      r={SIZE - 1}
      fill={person ? palette.primary.main : palette.background.paper}
      stroke={palette.primary.main}
      strokeWidth={2.5}
    />
  );
}
