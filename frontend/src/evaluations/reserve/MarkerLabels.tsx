import { useTheme } from '@mui/material';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { LABEL_SIZE, type Marker } from './bidsLine';

interface Props {
  markers: Marker[];
  /** Where the labels begin, and where their lines end. */
  top: number;
  bottom: number;
}

export const LABEL_HEIGHT = 36;

/** Names and amounts over a line, each with its stroke down to its place. */
export function MarkerLabels({ markers, top, bottom }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { palette } = useTheme();
  return markers.map(({ name, x, labelX, money }) => {
    const colour = name === 'base' ? palette.text.secondary : palette.tones.sealed.text;
    return (
      <g key={name} fill={colour}>
        <line
          x1={x}
          x2={x}
          y1={top + LABEL_HEIGHT}
          y2={bottom}
          stroke={colour}
          strokeWidth={name === 'base' ? 1.5 : 2.5}
          strokeDasharray={name === 'planPrice' ? undefined : name === 'base' ? '2 3' : '6 3'}
        />
        <g textAnchor="middle" fontSize={LABEL_SIZE}>
          <text x={labelX} y={top + 13} fontWeight={700}>
            {words(`reserve.${name}`)}
          </text>
          <text x={labelX} y={top + 28} style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatMoney(money, tag)}
          </text>
        </g>
      </g>
    );
  });
}
