import { Box } from '@mui/material';
import { useWords, useWordsOr } from '../../i18n';
import type { DebriefOnWall } from './shapes';
import { SIZE } from './size';

/** Who did how much when: a lane for each role, a mark for each act, a ring for each try that was refused. */
export function Lanes({ debrief: { moments, scenes } }: { debrief: DebriefOnWall }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const times = moments.map(({ real }) => Date.parse(real));
  const from = Math.min(...times);
  const whole = Math.max(Math.max(...times) - from, 1);
  const at = (instant: string) =>
    `${Math.min(Math.max(((Date.parse(instant) - from) / whole) * 100, 0), 100)}%`;
  const roles = [...new Set(moments.map(({ role }) => role))];
  return (
    <Box sx={{ fontSize: SIZE.small }}>
      <Box component="ol" sx={{ m: 0, mb: '2vh', p: 0, listStyle: 'none' }}>
        {scenes
          .filter(({ kind }) => kind === 'act')
          .map(({ id, number, name }) => (
            <li key={id}>
              <strong>{words('exercise.act', { number })}</strong> <bdi>{name}</bdi>
            </li>
          ))}
      </Box>
      {roles.map((role) => {
        const own = moments.filter((one) => one.role === role);
        return (
          <Box key={role} sx={{ mb: '1.6vh' }}>
            <Box sx={{ fontWeight: 650 }}>
              {wordsOr(`roles.${role}`, wordsOr(`wall.lane.${role}`, role))} · {own.length}
            </Box>
            <Box
              aria-hidden="true"
              sx={{
                position: 'relative',
                height: 22,
                marginInlineEnd: '16px',
                borderBottom: 2,
                borderColor: 'divider',
              }}
            >
              {own.map(({ real, kind, tried }) => (
                <Box
                  key={`${real} ${kind}`}
                  sx={{
                    position: 'absolute',
                    top: 2,
                    insetInlineStart: at(real),
                    width: 16,
                    height: 16,
                    borderRadius: '50%',
                    border: 3,
                    borderColor: tried ? 'error.main' : 'primary.main',
                    bgcolor: tried ? 'transparent' : 'primary.main',
                  }}
                />
              ))}
            </Box>
          </Box>
        );
      })}
    </Box>
  );
}
