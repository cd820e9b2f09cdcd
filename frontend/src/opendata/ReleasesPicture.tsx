import { Box, Typography } from '@mui/material';
import { useTheme } from '@mui/material/styles';
import { Fragment, useMemo } from 'react';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useZone } from '../live/room';
import { TABULAR } from '../theme/theme';
import { bucketsOf } from './buckets';
import type { WorkshopData } from './shapes';
import { KINDS, kindColour } from './tagKinds';

const HEIGHT = 120;
const PITCH = 22;
const BAR = 16;

/** How many releases came when, and of what kind: bars for the eye, a table for everybody else. */
export function ReleasesPicture({ days }: { days: WorkshopData['days'] }) {
  const words = useWords();
  const { direction } = useTheme();
  const tag = intlTag(useLocale());
  const zone = useZone();
  const bars = useMemo(() => bucketsOf(days), [days]);
  const used = KINDS.filter((kind) => bars.some(({ counts }) => counts[kind]));
  const most = Math.max(1, ...bars.map(({ total }) => total));
  const width = Math.max(bars.length, 8) * PITCH;
  const date = (day: string) => formatInstant(`${day}T00:00:00Z`, { zone, tag, dateOnly: true });
  const placed = (place: number) =>
    direction === 'rtl' ? width - (place + 1) * PITCH : place * PITCH;
  const ends = [bars[0], bars.at(-1)].flatMap((bar) => bar ?? []);
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box sx={{ overflowX: 'auto' }}>
        <Box
          component="svg"
          viewBox={`0 0 ${width} ${HEIGHT}`}
          aria-hidden="true"
          sx={{
            display: 'block',
            width: '100%',
            maxWidth: width * 2,
            minWidth: 220,
            height: 'auto',
          }}
        >
          <Box
            component="line"
            x1={0}
            x2={width}
            y1={HEIGHT - 0.5}
            y2={HEIGHT - 0.5}
            sx={{ stroke: (theme) => theme.palette.divider }}
          />
          {bars.map(({ day, counts }, place) => {
            let top = HEIGHT;
            return (
              <Fragment key={day}>
                {used.map((kind) => {
                  const count = counts[kind] ?? 0;
                  if (count === 0) return null;
                  const height = (count / most) * (HEIGHT - 4);
                  top -= height;
                  return (
                    <Box
                      component="rect"
                      key={kind}
                      x={placed(place) + (PITCH - BAR) / 2}
                      y={top + 0.75}
                      width={BAR}
                      height={Math.max(1, height - 1.5)}
                      rx={2}
                      sx={{ fill: (theme) => colourOf(theme.palette as object, kindColour[kind]) }}
                    />
                  );
                })}
              </Fragment>
            );
          })}
        </Box>
      </Box>
      <Box
        sx={{ display: 'flex', justifyContent: 'space-between', maxWidth: width * 2 }}
        aria-hidden="true"
      >
        {ends.slice(0, bars.length > 1 ? 2 : 1).map(({ day }) => (
          <Typography key={day} variant="caption" color="text.secondary">
            {date(day)}
          </Typography>
        ))}
      </Box>
      <Box
        component="figcaption"
        sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5 }}
      >
        {used.map((kind) => (
          <Typography
            key={kind}
            component="span"
            variant="body2"
            sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.75 }}
          >
            <Box
              component="span"
              aria-hidden="true"
              sx={{ width: 12, height: 12, borderRadius: 0.5, bgcolor: kindColour[kind] }}
            />
            {words(`opendata.kinds.${kind}`)}
            <Box component="span" sx={{ ...TABULAR, color: 'text.secondary' }}>
              {bars.reduce((sum, { counts }) => sum + (counts[kind] ?? 0), 0)}
            </Box>
          </Typography>
        ))}
      </Box>
      <Box component="details" sx={{ mt: 1 }}>
        <Box component="summary" sx={{ cursor: 'pointer', py: 1, fontSize: '0.875rem' }}>
          {words('opendata.pictures.byDay')}
        </Box>
        <Box component="table" sx={TABLE}>
          <thead>
            <tr>
              <th scope="col">{words('opendata.pictures.day')}</th>
              {used.map((kind) => (
                <th scope="col" key={kind}>
                  {words(`opendata.kinds.${kind}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {bars
              .filter(({ total }) => total > 0)
              .map(({ day, counts }) => (
                <tr key={day}>
                  <th scope="row">{date(day)}</th>
                  {used.map((kind) => (
                    <td key={kind}>{counts[kind] ?? 0}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </Box>
      </Box>
    </Box>
  );
}

const TABLE = {
  borderCollapse: 'collapse',
  fontSize: '0.875rem',
  '& th, & td': {
    textAlign: 'start',
    fontWeight: 400,
    py: 0.5,
    paddingInlineEnd: 2,
    verticalAlign: 'top',
  },
};

function colourOf(palette: object, path: string): string {
  return path.split('.').reduce<unknown>((node, name) => (node as never)[name], palette) as string;
}
