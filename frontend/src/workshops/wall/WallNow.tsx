import { Box } from '@mui/material';
import type { Projection } from '../../api/shapes';
import { formatInstant } from '../../fields/time';
import { intlTag, useLocale, useWords, useWordsOr } from '../../i18n';
import { SIZE } from './size';

/** The act, what may be counted, what comes next, and what the trainer said to everybody. */
export function WallNow({ projection }: { projection: Projection }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  const { run, counts, phase, messages, timeZone: zone } = projection;
  const { act, injects, waitsFor } = run;
  const later = phase.ahead.filter(({ kind }) => kind !== 'bids');
  const told = [
    words('wall.seats', { taken: counts.seatsTaken, total: counts.seats }),
    counts.answers > 0 && words('wall.answers', { smart_count: counts.answers }),
    counts.amendments > 0 && words('wall.amendments', { smart_count: counts.amendments }),
    counts.bids !== null && words('wall.bids', { smart_count: counts.bids }),
  ].filter(Boolean);
  const last = messages.at(-1);
  return (
    <Box sx={{ display: 'grid', gap: '1.2vh', fontSize: SIZE.body, minWidth: 0 }}>
      {act && (
        <Box sx={{ fontSize: SIZE.large, fontWeight: 750, lineHeight: 1.2 }} data-testid="wall-act">
          {words('exercise.act_of', { number: act.number, total: act.total })}
          {words('page.colon')} <bdi>{act.name}</bdi>
        </Box>
      )}
      {waitsFor.length > 0 && (
        <Box sx={{ color: 'tones.wait.text', fontWeight: 650 }}>
          {words('exercise.waits_for')}{' '}
          {waitsFor.map((role) => wordsOr(`roles.${role}`, role)).join(' · ')}
        </Box>
      )}
      {injects.map(({ name }) => (
        <Box key={name} sx={{ fontWeight: 650, color: 'tones.bad.text' }}>
          {words('exercise.inject_on')} <bdi>{name}</bdi>
        </Box>
      ))}
      {last && (
        <Box
          role="status"
          sx={{
            p: 'max(12px, 1vw)',
            borderRadius: 2,
            color: 'tones.active.text',
            bgcolor: 'tones.active.ground',
            fontWeight: 600,
            overflowWrap: 'anywhere',
          }}
        >
          <bdi>
            {last.line ? wordsOr(`exercise.message.stock.${last.line}`, last.line) : last.text}
          </bdi>
        </Box>
      )}
      {later.map(({ kind, at }) => (
        <Box key={kind} sx={{ color: 'text.secondary' }}>
          {words(`wall.ahead.${kind}`)}
          {words('page.colon')} <bdi>{formatInstant(at, { zone, tag })}</bdi>
        </Box>
      ))}
      <Box sx={{ color: 'text.secondary' }}>{told.join(' · ')}</Box>
    </Box>
  );
}
