import { Box, Typography, useTheme } from '@mui/material';
import { useId } from 'react';
import type { DrawRecord } from '../../api/shapes';
import { usePercent } from '../../fields/percent';
import { directionOf, useLocale, useWords } from '../../i18n';
import { BidsPart, bidsHeight } from './BidsPart';
import { type LineBid, layOutBids } from './bidsLine';
import { CandidatesPart, candidatesHeight } from './CandidatesPart';
import { layOutCandidates } from './candidatesLine';
import { Legend } from './Legend';
import { useWidth } from './useWidth';

/** How far the picture has come: the candidates alone, then their picks, then plan price and bids. */
export type Shown = 'candidates' | 'picks' | 'all';

interface Props {
  record: DrawRecord;
  bids: LineBid[];
  shown?: Shown;
  /** What the picture says, in words. */
  summary: string;
}

const ZOOM = 46;

/** The draw and the race as one picture: bids on the line of amounts, and the candidates drawn large. */
export function NumberLine({ record, bids, shown = 'all', summary }: Props) {
  const words = useWords();
  const percent = usePercent();
  const mirrored = directionOf(useLocale()) === 'rtl';
  const { palette } = useTheme();
  const { width, measure } = useWidth();
  const name = useId();
  const { base, candidates, planPrice = null, floor = null } = record;
  const { spreadShare } = record.rule;
  const whole = shown === 'all' && planPrice !== null;
  const around = layOutCandidates(
    { base, spreadShare, candidates, planPrice: whole ? planPrice : null },
    width,
    mirrored,
  );
  const line = whole
    ? layOutBids({ base, spreadShare, planPrice, floor }, bids, width, mirrored)
    : null;
  const top = line ? bidsHeight(line) + ZOOM : 0;
  const height = top + candidatesHeight(around, shown !== 'candidates');
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box ref={measure} sx={{ width: 1 }}>
        <Box
          component="svg"
          role="img"
          aria-labelledby={name}
          // Not in sx: there it would be mirrored with the rest of the page.
          style={{ direction: 'ltr' }}
          viewBox={`0 0 ${width} ${height}`}
          sx={{
            display: 'block',
            width: 1,
            height: 'auto',
            fontFamily: 'inherit',
            '@media print': { maxHeight: '60mm' },
          }}
        >
          <title id={name}>{summary}</title>
          {line && (
            <path
              d={`M ${line.range[0]} ${top - ZOOM} L ${line.range[1]} ${top - ZOOM} L ${mirrored ? 0 : width} ${top} L ${mirrored ? width : 0} ${top} Z`}
              fill={palette.tones.neutral.ground}
              opacity={0.7}
            />
          )}
          {line && <BidsPart line={line} />}
          <CandidatesPart
            line={around}
            top={top}
            picked={shown !== 'candidates'}
            spread={percent(spreadShare)}
          />
        </Box>
      </Box>
      <Box
        component="figcaption"
        sx={{ mt: 1, '@media print': { mt: 0, '& li, & p': { fontSize: '7pt' } } }}
      >
        <Legend
          whole={whole}
          picked={shown !== 'candidates'}
          own={line !== null && bids.some((bid) => bid.own)}
          tied={candidates.some((one) => one.why === 'tieLost')}
        />
        <Typography variant="caption" color="text.secondary" component="p">
          {words('reserve.line.grow')} <span aria-hidden="true">{mirrored ? '←' : '→'}</span>
        </Typography>
      </Box>
    </Box>
  );
}
