import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { Block } from '../Block';
import { FULL } from '../shapes';
import type { Two } from './Compared';
import { changesOf } from './comparing';

/** What changed, in a few lines: who won, prices, checks, points, tries that were refused. */
export function ChangesBlock({ one, two, names }: Two) {
  const words = useWords();
  const changes = changesOf(one, two);
  const nobody = words('attempts.nobody');
  const rows: { key: string; label: string; was: ReactNode; now: ReactNode }[] = [
    ...changes.winners.map((row) => ({
      key: row.key,
      label: row.lot.several
        ? words('attempts.winner_of', { lot: row.lot.lot })
        : words('attempts.winner'),
      was: <bdi>{row.one ?? nobody}</bdi>,
      now: <bdi>{row.two ?? nobody}</bdi>,
    })),
    ...figure('team', one.team?.total, two.team?.total, (value) =>
      words('debrief.mine.points', { smart_count: value, most: FULL }),
    ),
    ...figure('refused', ...changes.refused),
    ...figure('hints', ...changes.hints),
  ];
  function figure(
    key: 'team' | 'refused' | 'hints',
    was: number | undefined,
    now: number | undefined,
    say: (value: number) => string = String,
  ) {
    if (was === now || was === undefined || now === undefined) return [];
    return [{ key, label: words(`attempts.${key}`), was: say(was), now: say(now) }];
  }
  const said = [
    changes.prices > 0 && words('attempts.prices', { smart_count: changes.prices }),
    changes.better > 0 && words('attempts.better', { smart_count: changes.better }),
    changes.worse > 0 && words('attempts.worse', { smart_count: changes.worse }),
  ].filter((line) => line !== false);
  const none = rows.length === 0 && said.length === 0;
  return (
    <Block
      title={words('attempts.changed')}
      lead={none ? words('attempts.nothing_changed') : undefined}
    >
      {rows.length > 0 && (
        <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.5 }}>
          {rows.map(({ key, label, was, now }) => (
            <Box key={key}>
              <Typography component="dt" variant="body2" color="text.secondary">
                {label}
              </Typography>
              <Box
                component="dd"
                sx={{
                  ...TABULAR,
                  m: 0,
                  display: 'flex',
                  gap: 1,
                  flexWrap: 'wrap',
                  fontSize: '1.125rem',
                }}
              >
                <Side name={names[0]}>{was}</Side>
                <Arrow />
                <Side name={names[1]} strong>
                  {now}
                </Side>
              </Box>
            </Box>
          ))}
        </Box>
      )}
      {said.map((line) => (
        <Typography key={line} sx={{ mt: 1.5 }}>
          {line}
        </Typography>
      ))}
    </Block>
  );
}

function Side({ name, strong, children }: { name: string; strong?: boolean; children: ReactNode }) {
  return (
    <Box component="span" title={name} sx={{ fontWeight: strong ? 700 : 500 }}>
      {children}
    </Box>
  );
}

/** From the one attempt to the other; it turns with the direction of writing. */
export function Arrow() {
  const words = useWords();
  return (
    <Box
      component="span"
      role="img"
      aria-label={words('attempts.after')}
      sx={{ color: 'text.secondary' }}
    >
      <Box
        component="span"
        aria-hidden
        sx={{ display: 'inline-block', '[dir=rtl] &': { transform: 'scaleX(-1)' } }}
      >
        →
      </Box>
    </Box>
  );
}
