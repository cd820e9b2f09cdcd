import { Box, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import type { ChatLine } from './shapes';

interface Props {
  lines: ChatLine[];
  /** The side of whoever reads: its lines stand at the end of the row. */
  own?: ChatLine['by'];
}

/** What was said, in order, as plain text; read out when a line comes. */
export function Lines({ lines, own }: Props) {
  const words = useWords();
  const nameOf = (by: ChatLine['by']) =>
    by === 'rival' ? 'rival' : own === 'tenderer' ? 'you' : 'tenderer';
  return (
    <Box role="log" aria-label={words('conversations.log')}>
      <Box component="ol" sx={{ m: 0, p: 2, listStyle: 'none', display: 'grid', gap: 1.5 }}>
        {lines.map((line, place) => {
          const mine = line.by === own;
          return (
            <Box
              component="li"
              // biome-ignore lint/suspicious/noArrayIndexKey: lines are only added
              key={place}
              sx={{ maxWidth: { xs: '90%', sm: '75%' }, justifySelf: mine ? 'end' : 'start' }}
            >
              <Typography
                variant="caption"
                component="p"
                color="text.secondary"
                sx={{ mb: 0.25, textAlign: mine ? 'end' : 'start' }}
              >
                {words(`conversations.${nameOf(line.by)}`)} · <InstantField value={line.at} />
              </Typography>
              <Typography
                dir="auto"
                sx={{
                  px: 1.75,
                  py: 1.25,
                  borderRadius: 2,
                  borderEndEndRadius: mine ? 4 : undefined,
                  borderEndStartRadius: mine ? undefined : 4,
                  bgcolor: mine ? 'tones.active.ground' : 'tones.neutral.ground',
                  overflowWrap: 'anywhere',
                }}
              >
                {line.text}
              </Typography>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
