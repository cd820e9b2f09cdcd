import { Box, Typography, useTheme } from '@mui/material';
import { useId } from 'react';
import { useSeatWords } from '../../exercises/seatWords';
import { directionOf, useLocale, useWords } from '../../i18n';
import type { Moment, SceneTold } from '../shapes';
import { layOut, minutesOf } from './lanes';
import { Mark } from './Mark';
import { MomentList } from './MomentList';

const ROW = 34;
const HEAD = 44;
const COLUMN = 26;
const LABEL = 190;

interface Props {
  moments: Moment[];
  scenes: SceneTold[];
  /** Without the words below, which stand there once. */
  bare?: boolean;
}

/** A lane for each seat, a column for each step of the story, a band for each act; on a phone a list. */
export function Lanes({ moments, scenes, bare = false }: Props) {
  const words = useWords();
  const name = useSeatWords();
  const { palette } = useTheme();
  const id = useId();
  const mirrored = directionOf(useLocale()) === 'rtl';
  const { dots, lanes, bands, columns } = layOut(moments, scenes);
  const step = Math.max(COLUMN, (900 - LABEL) / Math.max(columns, 1));
  const width = LABEL + columns * step;
  const height = HEAD + lanes.length * ROW;
  const x = (at: number) => (mirrored ? width - LABEL - at * step : LABEL + at * step);
  const y = (lane: number) => HEAD + (lane + 0.5) * ROW;
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box sx={{ display: { md: 'none' }, displayPrint: 'none' }}>
        <MomentList moments={moments} scenes={scenes} />
      </Box>
      <Box
        sx={{ overflowX: 'auto', display: { xs: 'none', md: 'block' }, displayPrint: 'block' }}
        tabIndex={0}
        role="group"
        aria-labelledby={id}
      >
        <Box
          component="svg"
          role="img"
          aria-labelledby={id}
          style={{ direction: 'ltr' }}
          viewBox={`0 0 ${width} ${height}`}
          sx={{ display: 'block', width: 1, minWidth: width * 0.75, height: 'auto' }}
        >
          <title id={id}>{words('debrief.time.picture', { smart_count: lanes.length })}</title>
          {bands.map(({ scene, from, to }, place) => (
            <g key={`${scene?.id}-${from}`}>
              <rect
                x={Math.min(x(from), x(to + 1))}
                y={0}
                width={Math.abs(x(to + 1) - x(from))}
                height={height}
                fill={palette.tones.neutral.ground}
                opacity={place % 2 ? 0.35 : 0.8}
              />
              {scene && (
                <text
                  x={(x(from) + x(to + 1)) / 2}
                  y={18}
                  textAnchor="middle"
                  fontSize={13}
                  fontWeight={700}
                  fill={palette.text.primary}
                >
                  {scene.kind === 'act' ? scene.number : '!'}
                </text>
              )}
            </g>
          ))}
          {lanes.map((seat, lane) => (
            <g key={seat}>
              <line
                x1={x(0)}
                x2={x(columns)}
                y1={y(lane)}
                y2={y(lane)}
                stroke={palette.text.disabled}
                strokeWidth={1}
              />
              <text
                x={mirrored ? width - 4 : 4}
                y={y(lane) + 4}
                textAnchor={mirrored ? 'end' : 'start'}
                fontSize={12.5}
                fill={palette.text.primary}
              >
                {short(name(seat))}
              </text>
            </g>
          ))}
          {dots.map(({ moment, at, lane }) => (
            <Mark key={moment.index} moment={moment} x={x(at + 0.5)} y={y(lane)} />
          ))}
        </Box>
      </Box>
      {!bare && <Legend />}
      {!bare && <Acts scenes={scenes} />}
    </Box>
  );
}

const short = (name: string) => (name.length > 27 ? `${name.slice(0, 26)}…` : name);

function Legend() {
  const words = useWords();
  const rows = [
    { label: words('debrief.time.person'), moment: { by: 'person', code: null } },
    { label: words('debrief.time.bot'), moment: { by: 'bot', code: null } },
    { label: words('debrief.time.lead_hand'), moment: { by: 'trainer', code: null } },
    { label: words('debrief.time.refused'), moment: { by: null, code: 'x' } },
  ] as const;
  return (
    <Box component="figcaption" sx={{ mt: 1, display: 'flex', gap: 2, flexWrap: 'wrap' }}>
      {rows.map(({ label, moment }) => (
        <Typography
          key={label}
          component="span"
          variant="body2"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
        >
          <svg width={18} height={18} aria-hidden="true" focusable="false">
            <Mark moment={moment} x={9} y={9} />
          </svg>
          {label}
        </Typography>
      ))}
    </Box>
  );
}

/** Names and lengths of the acts, which are numbers alone in the picture. */
function Acts({ scenes }: { scenes: SceneTold[] }) {
  const words = useWords();
  return (
    <Box
      component="ol"
      sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', columnGap: 3, columnCount: { md: 2 } }}
    >
      {scenes.map((scene) => {
        const took = minutesOf(scene);
        return (
          <Typography key={scene.id} component="li" variant="body2" sx={{ py: 0.25 }}>
            <strong>
              {scene.kind === 'act'
                ? words('debrief.time.act', { number: scene.number })
                : words('debrief.time.inject')}
            </strong>{' '}
            · <bdi>{scene.name}</bdi>
            {took !== null && scene.minutes && (
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {' '}
                · {words('debrief.time.minutes', { took, meant: scene.minutes })}
              </Box>
            )}
          </Typography>
        );
      })}
    </Box>
  );
}
