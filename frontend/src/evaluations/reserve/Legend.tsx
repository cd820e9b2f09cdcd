import { Box, useTheme } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { FateIcon } from './FateMark';

const FATES = ['inRace', 'underLimit', 'abovePlanPrice'] as const;

interface Props {
  whole: boolean;
  picked: boolean;
  /** Some were picked as often as one that counts. */
  tied: boolean;
  /** The bid of whoever looks is among those drawn. */
  own: boolean;
}

/** What the shapes mean. */
export function Legend({ whole, picked, tied, own }: Props) {
  const words = useWords();
  const { palette } = useTheme();
  return (
    <Box
      component="ul"
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 2.5,
        rowGap: 0.5,
        fontSize: '0.8125rem',
      }}
    >
      {whole &&
        FATES.map((fate) => (
          <Key key={fate} mark={<FateIcon fate={fate} letter="" size={16} />}>
            {words(`reserve.fate.${fate}`)}
          </Key>
        ))}
      {own && (
        <Key mark={<Ball fill={palette.background.paper} stroke={palette.text.primary} />}>
          {words('debrief.bids.yours')}
        </Key>
      )}
      <Key mark={<Ball fill={palette.background.paper} stroke={palette.text.secondary} />}>
        {words('reserve.line.candidate')}
      </Key>
      {picked && (
        <Key mark={<Ball fill={palette.primary.main} stroke={palette.primary.main} />}>
          {words('reserve.line.averaged')}
        </Key>
      )}
      {picked && tied && (
        <Key mark={<Ball fill={palette.background.paper} stroke={palette.text.secondary} dashed />}>
          {words('reserve.why.tieLost')}
        </Key>
      )}
    </Box>
  );
}

function Key({ mark, children }: { mark: ReactNode; children: ReactNode }) {
  return (
    <Box component="li" sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}>
      {mark}
      <span>{children}</span>
    </Box>
  );
}

interface BallProps {
  fill: string;
  stroke: string;
  dashed?: boolean;
}

function Ball({ fill, stroke, dashed }: BallProps) {
  return (
    <svg width={16} height={16} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <circle
        cx={8}
        cy={8}
        r={6.5}
        fill={fill}
        stroke={stroke}
        strokeWidth={1.25}
        strokeDasharray={dashed ? '2.5 2' : undefined}
      />
    </svg>
  );
}
