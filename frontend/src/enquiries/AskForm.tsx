import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { type About, questionOf } from './enquiries';
import type { EnquiryShown } from './shapes';

const LONGEST_TITLE = 250;
const LONGEST_TEXT = 4000;

/** A tenderer's question; folded until it is wanted. */
export function AskForm({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <Form tender={tender} close={() => setOpen(false)} />;
  return (
    <Button
      variant="outlined"
      startIcon={<AddIcon />}
      onClick={() => setOpen(true)}
      sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
    >
      {words('enquiries.ask.open')}
    </Button>
  );
}

function Form({ tender, close }: { tender: TenderShown; close: () => void }) {
  const words = useWords();
  const { zone } = useRoom();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [about, setAbout] = useState<About>('');
  const [tried, setTried] = useState(false);
  const act = useAct<EnquiryShown>(`tenders/${tender.id}/enquiries`, {
    success: 'enquiries.ask.sent',
    refresh: ['enquiries', 'ledger'],
  });
  const missing = (value: string) => tried && value.trim() === '';
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || text.trim() === '') return;
    if (await act.run(questionOf(title, text, about))) close();
  };
  const help = (name: 'title' | 'description', value: string, plain: string) => {
    const told = act.refusal?.errors[name];
    if (missing(value)) return { error: true, helperText: words('enquiries.ask.needed') };
    return { error: Boolean(told), helperText: plain };
  };
  return (
    <Box
      component="form"
      noValidate
      aria-labelledby="ask-title"
      onSubmit={(event) => void send(event)}
      sx={{ mt: 2, p: { xs: 2, sm: 2.5 }, border: 1, borderColor: 'divider', borderRadius: 1.25 }}
    >
      <Typography id="ask-title" component="h3" variant="h3">
        {words('enquiries.ask.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {words('enquiries.ask.hidden')}
      </Typography>
      <Stack spacing={2}>
        <TextField
          autoFocus
          required
          label={words('enquiries.ask.subject')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          {...help('title', title, words('enquiries.ask.subjectHelp'))}
          slotProps={{ htmlInput: { maxLength: LONGEST_TITLE, dir: 'auto' } }}
        />
        <TextField
          required
          multiline
          minRows={4}
          maxRows={14}
          label={words('enquiries.ask.text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          {...help('description', text, words('enquiries.ask.textHelp'))}
          slotProps={{ htmlInput: { maxLength: LONGEST_TEXT, dir: 'auto' } }}
        />
        <AboutSelect tender={tender} about={about} change={setAbout} />
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <Button type="submit" variant="outlined" disabled={act.busy} aria-busy={act.busy}>
          {words('enquiries.ask.act')}
        </Button>
        <Button onClick={close} disabled={act.busy}>
          {words('enquiries.ask.cancel')}
        </Button>
      </Stack>
    </Box>
  );
}

interface AboutProps {
  tender: TenderShown;
  about: About;
  change: (about: About) => void;
}

function AboutSelect({ tender, about, change }: AboutProps) {
  const words = useWords();
  const { lots, items } = tender;
  const named = (name: string, text: string) => (text ? `${name} – ${text}` : name);
  return (
    <TextField
      select
      label={words('enquiries.ask.about')}
      value={about}
      onChange={({ target }) => change(target.value as About)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
    >
      <option value="">{words('enquiries.ask.aboutAll')}</option>
      {lots.length > 1 &&
        lots.map(({ id, title }) => (
          <option key={`lot:${id}`} value={`lot:${id}`}>
            {named(words('enquiries.ask.lot', { id }), title ?? '')}
          </option>
        ))}
      {items.map(({ id, description }) => (
        <option key={`item:${id}`} value={`item:${id}`}>
          {named(words('enquiries.ask.item', { id }), description)}
        </option>
      ))}
    </TextField>
  );
}
