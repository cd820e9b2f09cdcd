import { Box, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { useSeatWords } from '../seatWords';
import { STOCK } from '../shapes';
import { MessageList } from './MessageList';

const OWN = 'own';
const ALL = 'all';

// What was chosen is read whole, on two lines where one is too short.
const WHOLE = { '& .MuiSelect-select': { whiteSpace: 'normal' } };

/** The trainer says a line to everybody, to a role or to a seat. */
export function MessageForm() {
  const words = useWords();
  const nameOf = useSeatWords();
  const { seats, zone } = useRoom();
  const [line, setLine] = useState<string>(STOCK[0] ?? OWN);
  const [text, setText] = useState('');
  const [to, setTo] = useState(ALL);
  const send = useAct('exercise/messages', {
    refresh: ['exercise'],
    success: 'exercise.message.sent',
  });
  const roles = [...new Set(seats.map(({ role }) => role))];
  const [kind, name] = to.split(' ');
  const aim = kind === ALL ? {} : { [kind ?? '']: name };
  const body = { ...(line === OWN ? { text: text.trim() } : { line }), ...aim };
  return (
    <Box component="section" aria-labelledby="message-title">
      <Typography component="h2" variant="h2" id="message-title">
        {words('exercise.message.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('exercise.message.text')}
      </Typography>
      <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 2 }}>
        <TextField
          select
          label={words('exercise.message.line')}
          value={line}
          onChange={({ target }) => setLine(target.value)}
          sx={WHOLE}
        >
          {STOCK.map((one) => (
            <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
              {words(`exercise.message.stock.${one}`)}
            </MenuItem>
          ))}
          <MenuItem value={OWN}>{words('exercise.message.own')}</MenuItem>
        </TextField>
        {line === OWN && (
          <TextField
            label={words('exercise.message.own_label')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
          />
        )}
        <TextField
          select
          label={words('exercise.message.to')}
          value={to}
          onChange={({ target }) => setTo(target.value)}
          sx={WHOLE}
        >
          <MenuItem value={ALL}>{words('exercise.message.all')}</MenuItem>
          {roles.map((role) => (
            <MenuItem key={role} value={`role ${role}`}>
              {words('exercise.message.role', { role: words(`roles.${role}`) })}
            </MenuItem>
          ))}
          {seats.map(({ seat }) => (
            <MenuItem key={seat} value={`seat ${seat}`}>
              <bdi>{nameOf(seat)}</bdi>
            </MenuItem>
          ))}
        </TextField>
        <RefusalNote refusal={send.refusal} zone={zone} onClose={send.clear} />
        <ActButton
          act={send}
          body={body}
          variant="outlined"
          disabled={line === OWN && text.trim() === ''}
          onDone={() => setText('')}
          label={words('exercise.message.send')}
          sx={{ justifySelf: 'start' }}
        />
      </Paper>
      <MessageList />
    </Box>
  );
}
