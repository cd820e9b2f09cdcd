import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { DeadlineField } from '../fields/DeadlineField';
import { useWords, type WordKey } from '../i18n';
import { useWorkshopNow } from '../live/room';
import type { MoveProps } from './RateChoice';
import { nameOf, useOpenTenders } from './useOpenTenders';

const JUMPS: [WordKey, number][] = [
  ['clock.before_5m', -300],
  ['clock.before_10s', -10],
  ['clock.after_1s', 1],
];

/** Straight to the moment that matters: shortly before or just after a deadline. */
export function DeadlineJumps({ busy, onMove }: MoveProps) {
  const words = useWords();
  const tenders = useOpenTenders();
  const now = useWorkshopNow();
  return (
    <Card component="section" aria-labelledby="deadlines-title">
      <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography id="deadlines-title" component="h2" variant="h2" sx={{ mb: 1.5 }}>
          {words('clock.deadlines')}
        </Typography>
        {tenders.length === 0 && (
          <Typography color="text.secondary">{words('clock.no_deadlines')}</Typography>
        )}
        <Stack spacing={2.5} component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {tenders.map((tender) => {
            const deadline = tender.tenderPeriod?.endDate ?? '';
            const left = Date.parse(deadline) - now;
            return (
              <li key={tender.id}>
                <Typography sx={{ fontWeight: 650 }}>
                  <bdi>{tender.title}</bdi>
                </Typography>
                <Box sx={{ mb: 1, color: 'text.secondary' }}>
                  <bdi>{nameOf(tender)}</bdi> · <DeadlineField deadline={deadline} />
                </Box>
                <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
                  {JUMPS.map(([key, plusSeconds]) => (
                    <Button
                      key={key}
                      variant="outlined"
                      disabled={busy || left + plusSeconds * 1000 < 0}
                      onClick={() =>
                        onMove({ toEvent: { tender: tender.id, event: 'deadline', plusSeconds } })
                      }
                    >
                      {words(key)}
                    </Button>
                  ))}
                </Stack>
                <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
                  {words('clock.after_1s')}
                  {words('page.colon')} {words('clock.closes', { tenders: nameOf(tender) })}
                </Typography>
              </li>
            );
          })}
        </Stack>
      </CardContent>
    </Card>
  );
}
