import {
  Alert,
  FormControlLabel,
  MenuItem,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useRead } from '../api/useRead';
import { Block } from '../debriefs/Block';
import type { Debrief } from '../debriefs/shapes';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { AttemptChoice } from './AttemptChoice';
import { FileDownload } from './FileDownload';
import type { Results } from './shapes';
import { useDownload } from './useDownload';

const TABLES = [
  'tasks',
  'seats',
  'bids',
  'checks',
  'acts',
  'timeline',
  'attempts',
  'exit',
  'quiz',
  'learners',
  'summary',
] as const;

/** The report in three forms; without names unless the trainer asks for them. */
export function ReportBlock({ results, played }: { results: Results; played: boolean }) {
  const words = useWords();
  const { download, busy, refusal, clear } = useDownload();
  const [named, setNamed] = useState(false);
  const [table, setTable] = useState<(typeof TABLES)[number]>('tasks');
  const [attempt, setAttempt] = useState<number | null>(null);
  const debrief = useRead<Debrief>('exercise', 'debrief', { enabled: played && results.ready });
  const get = (form: string, more: Record<string, string> = {}) =>
    void download(`results/report.${form}`, {
      names: String(named),
      ...(attempt === null ? {} : { attempt: String(attempt) }),
      ...more,
    });
  const working = busy !== null;
  return (
    <Block title={words('results.report.title')} lead={words('results.report.lead')}>
      {played && !results.ready && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {words('results.report.going')}
        </Alert>
      )}
      <AttemptChoice debrief={debrief.data} attempt={attempt} onChoose={setAttempt} />
      <FormControlLabel
        control={<Switch checked={named} onChange={(_, on) => setNamed(on)} />}
        label={words(named ? 'results.report.names' : 'results.report.names_off')}
      />
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ mt: 1.5, flexWrap: 'wrap' }}>
        <FileDownload
          variant="contained"
          label={words('results.report.pdf')}
          busy={busy === 'results/report.pdf'}
          disabled={working}
          onClick={() => get('pdf')}
        />
        <FileDownload
          label={words('results.report.xlsx')}
          busy={busy === 'results/report.xlsx'}
          disabled={working}
          onClick={() => get('xlsx')}
        />
      </Stack>
      <Stack
        direction="row"
        spacing={1.5}
        useFlexGap
        sx={{ mt: 2, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <TextField
          select
          size="small"
          label={words('results.report.table')}
          value={table}
          onChange={({ target }) => setTable(target.value as typeof table)}
          fullWidth={false}
          sx={{ minWidth: 200 }}
        >
          {TABLES.map((one) => (
            <MenuItem key={one} value={one} sx={{ minHeight: 44 }}>
              {words(`results.report.tables.${one}`)}
            </MenuItem>
          ))}
        </TextField>
        <FileDownload
          label={words('results.report.csv')}
          busy={busy === 'results/report.csv'}
          disabled={working}
          onClick={() => get('csv', { table })}
        />
      </Stack>
      <Typography variant="body2" color="text.secondary" aria-live="polite" sx={{ mt: 1 }}>
        {working ? words('results.making') : ''}
      </Typography>
      <RefusalNote refusal={refusal} onClose={clear} />
    </Block>
  );
}
