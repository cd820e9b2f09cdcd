import { Alert, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import type { Clock, ClockMove } from '../api/shapes';
import { useAct } from '../api/useAct';
import { NextEvent } from '../exercises/NextEvent';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords, useWordsOr } from '../i18n';
import NotFound from '../layout/NotFound';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useWorkshopNow } from '../live/room';
import { OutageControl } from '../outages/OutageControl';
import { TABULAR } from '../theme/theme';
import { ClockJumps } from './ClockJumps';
import { DeadlineJumps } from './DeadlineJumps';
import { RateChoice } from './RateChoice';

/** The trainer's hand on the clock. */
export default function ClockPage() {
  const { trainer } = useRoom();
  return trainer ? <ClockControl /> : <NotFound />;
}

function ClockControl() {
  const words = useWords();
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  const { clock, zone, hearClock } = useRoom();
  const now = useWorkshopNow();
  const act = useAct<Clock>('clock', { seat: 'trainer', success: 'clock.moved' });
  const move = async (body: ClockMove) => {
    const moved = await act.run(body);
    if (moved) hearClock(moved);
  };
  const { held, heldCause } = clock.clock;
  const behind = Date.parse(clock.clock.realNow) > now;
  const state = held
    ? wordsOr(`clock.held_${heldCause}`, words('clock.held_trainer'))
    : words('clock.running');
  return (
    <PageShell title={words('clock.title')} width="md">
      <Stack spacing={2.5}>
        <Card>
          <CardContent sx={{ p: { xs: 2, sm: 3 } }}>
            <Typography variant="body2" color="text.secondary">
              {words('clock.now')}
            </Typography>
            <Typography
              component="p"
              sx={{ ...TABULAR, fontSize: { xs: '1.5rem', sm: '2.25rem' }, fontWeight: 700 }}
            >
              <bdi>{formatInstant(now, { zone, tag, seconds: true })}</bdi>
            </Typography>
            <Alert
              severity={held ? 'warning' : 'success'}
              variant="outlined"
              sx={{ my: 2 }}
              role="status"
            >
              {state}
            </Alert>
            <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1.5}>
              <Button
                variant="contained"
                size="large"
                disabled={act.busy}
                onClick={() => move({ rate: held ? 1 : 0 })}
              >
                {words(held ? 'clock.go_on' : 'clock.hold')}
              </Button>
              {held && behind && (
                <Button
                  variant="outlined"
                  size="large"
                  disabled={act.busy}
                  onClick={() => move({ to: new Date().toISOString(), rate: 1 })}
                >
                  {words('clock.to_now')}
                </Button>
              )}
            </Stack>
            <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
            {act.refusal?.code === 'clock.backwards' && (
              <Typography variant="body2">{words('clock.backwards_why')}</Typography>
            )}
          </CardContent>
        </Card>
        <NextEvent busy={act.busy} onMove={move} />
        <RateChoice busy={act.busy} onMove={move} />
        <DeadlineJumps busy={act.busy} onMove={move} />
        <ClockJumps busy={act.busy} onMove={move} />
        <OutageControl />
      </Stack>
    </PageShell>
  );
}
