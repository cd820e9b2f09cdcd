import BadIcon from '@mui/icons-material/ErrorOutlined';
import NoteIcon from '@mui/icons-material/InfoOutlined';
import GoodIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { useCallback, useEffect, useState } from 'react';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { PublicShell } from '../../layout/PublicShell';
import type { Tone } from '../../theme/palette';
import {
  overall,
  type Trial,
  tryLine,
  tryLive,
  tryScripts,
  trySealing,
  tryStorage,
} from './trials';

const TONE = { good: 'good', note: 'wait', bad: 'bad' } satisfies Record<string, Tone>;
const ICON = { good: <GoodIcon />, note: <NoteIcon />, bad: <BadIcon /> };

/** Whether this device is ready for the workshop, in plain words, and what to do if not. */
export default function CheckPage() {
  const words = useWords();
  const [trials, setTrials] = useState<readonly Trial[] | null>(null);
  const look = useCallback(async () => {
    setTrials(null);
    await document.fonts?.ready;
    const [line, sealing] = await Promise.all([tryLine(), trySealing()]);
    setTrials([...line, tryStorage(), sealing, tryLive(), ...tryScripts()]);
  }, []);
  useEffect(() => void look(), [look]);
  const verdict = trials && overall(trials);
  return (
    <PublicShell title={words('check.title')} width="sm">
      <Typography component="h1" variant="h1">
        {words('check.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 1, mb: 3 }}>
        {words('check.text')}
      </Typography>
      <Card aria-live="polite" aria-busy={!verdict}>
        <CardContent sx={{ p: { xs: 2.5, sm: 4 } }}>
          {verdict ? (
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              <Box
                aria-hidden="true"
                sx={{ color: `tones.${TONE[verdict]}.text`, '& svg': { fontSize: 44 } }}
              >
                {ICON[verdict]}
              </Box>
              <Box>
                <Typography component="h2" variant="h2" data-testid="verdict">
                  {words(`check.verdict_${verdict}`)}
                </Typography>
                <Typography color="text.secondary">{words(`check.do_${verdict}`)}</Typography>
              </Box>
            </Box>
          ) : (
            <>
              <Typography>{words('check.looking')}</Typography>
              <LinearProgress aria-label={words('check.looking')} sx={{ mt: 2 }} />
            </>
          )}
          {trials && (
            <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0, mt: 3 }}>
              {trials.map((one) => (
                <TrialRow key={one.name} trial={one} />
              ))}
            </Box>
          )}
        </CardContent>
      </Card>
      <Box sx={{ mt: 3 }}>
        <Button variant="outlined" disabled={!trials} onClick={() => void look()}>
          {words('check.again')}
        </Button>
      </Box>
    </PublicShell>
  );
}

function TrialRow({ trial }: { trial: Trial }) {
  const words = useWords();
  const { name, verdict, figure } = trial;
  const clock = name === 'clock';
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
        <Typography sx={{ flex: 1, fontWeight: 600 }}>{words(`check.${name}`)}</Typography>
        {figure !== undefined && (
          <Typography component="bdi" variant="body2" color="text.secondary">
            {words(clock ? 'check.seconds' : 'check.milliseconds', { figure })}
          </Typography>
        )}
        <StatusChip
          tone={TONE[verdict]}
          icon={ICON[verdict]}
          label={words(`check.is_${verdict}`)}
        />
      </Box>
      {verdict !== 'good' && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
          {words(`check.${name}_cure`)}
        </Typography>
      )}
    </Box>
  );
}
