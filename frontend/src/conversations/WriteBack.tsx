import SendIcon from '@mui/icons-material/Send';
import { Box, IconButton, TextField, Tooltip } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { type Conversation, LONGEST } from './shapes';

/** A line to the rival; Enter sends it. */
export function WriteBack({ talk }: { talk: Conversation }) {
  const words = useWords();
  const [text, setText] = useState('');
  const act = useAct<Conversation>(`conversations/${talk.id}/lines`, {
    refresh: ['conversations'],
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const said = text.trim();
    if (said !== '' && !act.busy && (await act.run({ text: said }))) setText('');
  };
  return (
    <>
      <Box
        component="form"
        onSubmit={(event) => void send(event)}
        sx={{ display: 'flex', gap: 1, alignItems: 'start' }}
      >
        <TextField
          fullWidth
          label={words('conversations.write')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          helperText={text === '' ? undefined : words('conversations.most')}
          slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto', enterKeyHint: 'send' } }}
        />
        <Tooltip title={words('conversations.send')}>
          <span>
            <IconButton
              type="submit"
              disabled={act.busy || text.trim() === ''}
              aria-label={words('conversations.send')}
              sx={{
                width: 48,
                height: 48,
                mt: 0.5,
                '[dir=rtl] & svg': { transform: 'scaleX(-1)' },
              }}
            >
              <SendIcon />
            </IconButton>
          </span>
        </Tooltip>
      </Box>
      <RefusalNote refusal={act.refusal} onClose={act.clear} />
    </>
  );
}
