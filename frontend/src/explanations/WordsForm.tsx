import { Box, Button, Stack, TextField } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { fromLocalInput, toLocalInput } from '../fields/time';
import { useZoneName } from '../fields/useZoneName';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useWorkshopNow } from '../live/room';

const SHORTEST = 3;
const DAYS = 5;
const REFRESH = ['evaluations', 'awards'] as const;

interface Named {
  tender: string;
  bid: string;
  lot: string;
}

/** The tenderer's answer, or the minutes of hearing it. */
export function WordsForm({ kind, tender, bid, lot }: Named & { kind: 'answer' | 'hearing' }) {
  const words = useWords();
  const { zone } = useRoom();
  const [said, setSaid] = useState('');
  const act = useAct<unknown>(`tenders/${tender}/explanations/${kind}`, {
    success: `explanations.${kind}.done`,
    refresh: [...REFRESH],
  });
  const body = kind === 'answer' ? { answer: said.trim() } : { minutes: said.trim() };
  return (
    <Box sx={{ mt: 1.5 }}>
      <TextField
        label={words(`explanations.${kind}.label`)}
        helperText={words(`explanations.${kind}.help`)}
        value={said}
        onChange={({ target }) => setSaid(target.value)}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ bid, lot, ...body }}
        variant={kind === 'answer' ? 'contained' : 'outlined'}
        label={words(`explanations.${kind}.send`)}
        disabled={said.trim().length < SHORTEST}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}

/** The question to a tenderer, and until when it may be answered. */
export function AskForm({ tender, bid, lot, leave }: Named & { leave: () => void }) {
  const words = useWords();
  const { zone } = useRoom();
  const now = useWorkshopNow();
  const zoneName = useZoneName();
  const [question, setQuestion] = useState('');
  const [due, setDue] = useState(() =>
    toLocalInput(new Date(now + DAYS * 86_400_000).toISOString(), zone),
  );
  const dueAt = fromLocalInput(due, zone);
  const act = useAct<unknown>(`tenders/${tender}/explanations`, {
    success: 'explanations.ask.done',
    refresh: [...REFRESH],
  });
  return (
    <Box sx={{ mt: 1.5 }}>
      <TextField
        autoFocus
        label={words('explanations.ask.label')}
        helperText={words('explanations.ask.help')}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
      />
      <TextField
        type="datetime-local"
        label={words('explanations.ask.due')}
        helperText={words('fields.zone', { zone: zoneName(dueAt ?? now) })}
        value={due}
        onChange={({ target }) => setDue(target.value)}
        slotProps={{ inputLabel: { shrink: true } }}
        sx={{ mt: 1.5, maxWidth: { sm: 320 } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 1.5 }}>
        <ActButton
          act={act}
          body={{ bid, lot, question: question.trim(), dueAt }}
          label={words('explanations.ask.send')}
          disabled={question.trim().length < SHORTEST || !dueAt}
        />
        <Button onClick={leave} disabled={act.busy}>
          {words('explanations.ask.leave')}
        </Button>
      </Stack>
    </Box>
  );
}
