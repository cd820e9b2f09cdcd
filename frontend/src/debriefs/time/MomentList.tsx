import { Box, Typography } from '@mui/material';
import type { Entry } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useEntryText } from '../../ledger/useEntryText';
import { useRoom } from '../../live/room';
import type { Moment, SceneTold } from '../shapes';
import { useRefusedText } from '../useRefusedText';
import { inScenes } from './lanes';
import { Mark } from './Mark';

const BALL = 18;

/** The story from top to bottom, act by act, for screens on which lanes have no room. */
export function MomentList({ moments, scenes }: { moments: Moment[]; scenes: SceneTold[] }) {
  const words = useWords();
  return (
    <>
      {inScenes(moments, scenes).map(({ scene, key, rows }) => (
        <Box
          component="details"
          key={key}
          sx={{ borderTop: 1, borderColor: 'divider', '&:last-of-type': { borderBottom: 1 } }}
        >
          <Box component="summary" sx={{ cursor: 'pointer', py: 1.5 }}>
            <Typography component="span" sx={{ fontWeight: 650 }}>
              <Title scene={scene} />
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {words('attempts.acts', { smart_count: rows.length })}
              {rows.some(({ code }) => code) &&
                ` · ${words('debrief.seats.refused')} ${rows.filter(({ code }) => code).length}`}
            </Typography>
          </Box>
          <Box component="ol" sx={{ m: 0, p: 0, pb: 1, listStyle: 'none' }}>
            {rows.map((moment) => (
              <Line key={moment.index} moment={moment} />
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}

function Title({ scene }: { scene: SceneTold | null }) {
  const words = useWords();
  if (scene === null) return <>{words('attempts.before')}</>;
  const kind =
    scene.kind === 'act'
      ? words('debrief.time.act', { number: scene.number })
      : words('debrief.time.inject');
  return (
    <>
      {kind} · <bdi>{scene.name}</bdi>
    </>
  );
}

function Line({ moment }: { moment: Moment }) {
  const words = useWords();
  const { seats } = useRoom();
  const text = useEntryText(seats);
  const refused = useRefusedText();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: `${BALL}px minmax(0, 1fr)`,
        columnGap: 1.25,
        pb: 1.25,
        position: 'relative',
        '&:not(:last-of-type)::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: BALL / 2 - 1,
          top: BALL + 2,
          bottom: 0,
          width: 2,
          bgcolor: 'divider',
        },
      }}
    >
      <svg width={BALL} height={BALL} aria-hidden="true" focusable="false">
        <Mark moment={moment} x={BALL / 2} y={BALL / 2} />
      </svg>
      <Box sx={{ overflowWrap: 'anywhere' }}>
        <Typography variant="body2">
          {text({ kind: moment.kind, seat: moment.seat } as Entry)}{' '}
          {moment.code && (
            <Box component="span" sx={{ color: 'tones.bad.text', fontWeight: 600 }}>
              <bdi>{refused(moment.code)}</bdi>
            </Box>
          )}
        </Typography>
        <Typography variant="caption" color="text.secondary">
          <InstantField value={moment.at} seconds />
          {moment.by && ` · ${words(`debrief.time.by.${moment.by}`)}`}
        </Typography>
      </Box>
    </Box>
  );
}
