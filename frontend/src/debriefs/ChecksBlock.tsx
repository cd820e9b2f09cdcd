import { Box, Typography } from '@mui/material';
import { Evidence, TONES } from '../exercises/Evidence';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { sentence } from '../workshops/sentence';
import { Block } from './Block';
import type { Debrief } from './shapes';

/** What should have held, and what was seen when it was looked at. */
export function ChecksBlock({ debrief: { checks, scenes, sealed } }: { debrief: Debrief }) {
  const words = useWords();
  if (sealed) return null;
  const green = checks.filter(({ verdict }) => verdict === 'green').length;
  const counted = checks.filter(({ verdict }) => verdict !== 'not_applicable').length;
  return (
    <Block
      title={words('debrief.checks.title')}
      lead={
        checks.length === 0
          ? words('debrief.checks.none')
          : words('debrief.checks.lead', { green, smart_count: counted })
      }
    >
      {scenes.map((scene) => {
        const own = checks.filter((check) => check.scene === scene.id);
        return (
          own.length > 0 && (
            <Box key={scene.id} sx={{ mt: 2, '&:first-of-type': { mt: 0 } }}>
              <Typography component="h3" variant="body2" color="text.secondary">
                {scene.kind === 'act'
                  ? words('debrief.time.act', { number: scene.number })
                  : words('debrief.time.inject')}{' '}
                · <bdi>{scene.name}</bdi>
              </Typography>
              <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {own.map((check) => (
                  <Box component="li" key={check.id} sx={{ py: 0.75 }}>
                    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
                      <Typography sx={{ flex: '1 1 240px' }}>
                        <bdi>{sentence(check.text)}</bdi>
                      </Typography>
                      <StatusChip
                        tone={TONES[check.verdict]}
                        label={words(`exercise.verdict.${check.verdict}`)}
                      />
                    </Box>
                    <Evidence check={check} />
                  </Box>
                ))}
              </Box>
            </Box>
          )
        );
      })}
    </Block>
  );
}
