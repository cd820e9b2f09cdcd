import AddIcon from '@mui/icons-material/AddCommentOutlined';
import { Box, Button, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import type { CommentShown, PlanShown } from '../shapes';

const SHORTEST = 3;

/** A tenderer's comment; folded until it is wanted. */
export function CommentForm({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  if (open) return <Form plan={plan} close={() => setOpen(false)} />;
  return (
    <Button
      variant="contained"
      startIcon={<AddIcon />}
      onClick={() => setOpen(true)}
      sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
    >
      {words('plans.write.title')}
    </Button>
  );
}

function Form({ plan, close }: { plan: PlanShown; close: () => void }) {
  const words = useWords();
  const { zone, seat } = useRoom();
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [item, setItem] = useState('');
  const [tried, setTried] = useState(false);
  const act = useAct<CommentShown>(`plans/${plan.id}/comments`, {
    success: 'plans.write.done',
    refresh: ['plans'],
  });
  const short = (value: string) => value.trim().length < SHORTEST;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (title.trim() === '' || short(text)) return;
    const description = text.replace(/\r\n?/g, '\n').trim();
    const body = { title: title.trim(), description, ...(item && { relatedItem: item }) };
    if (await act.run(body)) close();
  };
  const missing = (bad: boolean, plain?: string) =>
    tried && bad ? { error: true, helperText: words('plans.write.needed') } : { helperText: plain };
  return (
    <Box
      component="form"
      noValidate
      aria-labelledby="write-title"
      onSubmit={(event) => void send(event)}
      sx={{ mt: 2, p: { xs: 2, sm: 2.5 }, border: 1, borderColor: 'divider', borderRadius: 1.25 }}
    >
      <Typography id="write-title" component="h3" variant="h3">
        {words('plans.write.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {words('plans.write.named', { name: seat?.organisation ?? '' })}
      </Typography>
      <Stack spacing={2}>
        <TextField
          autoFocus
          required
          label={words('plans.write.subject')}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
          {...missing(title.trim() === '')}
          slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
        />
        <TextField
          required
          multiline
          minRows={4}
          maxRows={14}
          label={words('plans.write.text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          {...missing(short(text), words('plans.write.textHelp'))}
          slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
        />
        {plan.items && plan.items.length > 0 && (
          <TextField
            select
            label={words('plans.write.about')}
            value={item}
            onChange={({ target }) => setItem(target.value)}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{words('plans.comments.whole')}</option>
            {plan.items.map(({ id, description }) => (
              <option key={id} value={id}>
                {words('plans.comments.item', { id })} – {description}
              </option>
            ))}
          </TextField>
        )}
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <Button type="submit" variant="contained" disabled={act.busy} aria-busy={act.busy}>
          {words('plans.write.act')}
        </Button>
        <Button onClick={close} disabled={act.busy}>
          {words('plans.write.cancel')}
        </Button>
      </Stack>
    </Box>
  );
}
