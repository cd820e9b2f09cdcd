import { Box, Typography } from '@mui/material';
import { useWords, useWordsOr } from '../i18n';
import { useRoom } from '../live/room';
import { sentence } from '../workshops/sentence';
import type { Other } from './shapes';

/** What the room waits for from those whose part is no secret. */
export function WaitsFor({ others }: { others: readonly Other[] }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const { seats } = useRoom();
  if (others.length === 0) return null;
  return (
    <Box sx={{ mt: 1.5, p: 1.5, borderRadius: 1.25, bgcolor: 'tones.neutral.ground' }}>
      {others.map(({ owner, role, text }) => {
        const organisation = seats.find(({ seat }) => seat === owner)?.organisation;
        return (
          <Box key={`${owner} ${text}`}>
            <Typography variant="caption" sx={{ color: 'tones.neutral.text', fontWeight: 600 }}>
              {words('exercise.waits_for')} {wordsOr(`roles.${role}`, role)}
              {organisation && (
                <>
                  {' – '}
                  <bdi>{organisation}</bdi>
                </>
              )}
            </Typography>
            <Typography variant="body2" sx={{ color: 'tones.neutral.text' }}>
              <bdi>{sentence(text)}</bdi>
            </Typography>
          </Box>
        );
      })}
    </Box>
  );
}
