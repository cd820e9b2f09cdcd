import { Box, Typography } from '@mui/material';
import type { BoundedBid } from '../api/shapes';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';

/** What was asked, answered, heard and decided, each with its instant. */
export function Said({
  explanation: said,
}: {
  explanation: NonNullable<BoundedBid['explanation']>;
}) {
  const words = useWords();
  const hidden = words('explanations.hidden');
  const steps: [string, string | null, string | null][] = [
    [words('explanations.said.asked'), said.question, said.askedAt],
    [words('explanations.said.due'), '', said.dueAt],
    [words('explanations.said.answered'), said.answer ?? hidden, said.answeredAt],
    [words('explanations.said.heard'), said.minutes ?? hidden, said.heardAt],
    [
      words(said.accepted ? 'explanations.said.accepted' : 'explanations.said.rejected'),
      said.reasons,
      said.decidedAt,
    ],
  ];
  return (
    <Box component="dl" sx={{ m: 0, mt: 1 }}>
      {steps.map(
        ([name, text, at]) =>
          at && (
            <Box key={name} sx={{ mb: 1 }}>
              <Typography component="dt" variant="body2" sx={{ fontWeight: 650 }}>
                {name} · <InstantField value={at} />
              </Typography>
              {text && (
                <Typography component="dd" dir="auto" sx={{ m: 0, whiteSpace: 'pre-line' }}>
                  {text}
                </Typography>
              )}
            </Box>
          ),
      )}
    </Box>
  );
}
