import { Box, MenuItem, Paper, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useRead } from '../api/useRead';
import { useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { LONGEST } from './shapes';

const STOCK = ['turns', 'meet', 'stay', 'friend'] as const;
const OWN = 'own';
const ALL = 'all';
const NOBODY = 'nobody';
// What was chosen is read whole, on two lines where one is too short.

/** The trainer writes to tenderers as a rival: to one, or to each of them alone. */
export function RivalForm() {
  const words = useWords();
  const nameOf = useSeatWords();
  const { seats } = useRoom();
  const { data: tenders = [] } = useRead<TenderShown[]>('tenders', 'tenders');
  const open = tenders.filter(({ status }) => status === 'active');
  const tenderers = seats.filter(({ role }) => role === 'tenderer').map(({ seat }) => seat);
  const [tender, setTender] = useState('');
  const [to, setTo] = useState(ALL);
  const [hand, setHand] = useState(NOBODY);
  const [line, setLine] = useState<string>(STOCK[0]);
  const [text, setText] = useState('');
  const act = useAct('conversations', {
    refresh: ['conversations'],
    success: 'conversations.lead_trainer.sent',
  });
  const chosen = tender || open[0]?.id || '';
  const stock = STOCK.find((one) => one === line);
  const said = stock ? words(`conversations.lead_trainer.stock.${stock}`) : text.trim();
  const meant = (to === ALL ? tenderers : [to]).filter((seat) => seat !== hand);
  const body = {
    tender: chosen,
    seats: meant,
    text: said,
    hand: hand === NOBODY ? null : hand,
  };
  const seatsAs = (skipped?: string) =>
    tenderers
      .filter((seat) => seat !== skipped)
      .map((seat) => (
        <MenuItem key={seat} value={seat}>
          <bdi>{nameOf(seat)}</bdi>
        </MenuItem>
      ));
  const label = (name: 'tender' | 'to' | 'hand' | 'line' | 'own_label') =>
    words(`conversations.lead_trainer.${name}`);
  return (
    <Box component="section" aria-labelledby="rival-title">
      <Typography component="h2" variant="h2" id="rival-title">
        {words('conversations.lead_trainer.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words(`conversations.lead_trainer.${open.length === 0 ? 'no_tender' : 'text'}`)}
      </Typography>
      {open.length > 0 && (
        <Paper variant="outlined" sx={{ p: 2, display: 'grid', gap: 2 }}>
          {open.length > 1 && (
            <TextField
              select
              label={label('tender')}
              value={chosen}
              onChange={({ target }) => setTender(target.value)}
            >
              {open.map(({ id, title }) => (
                <MenuItem key={id} value={id}>
                  <bdi>{title}</bdi>
                </MenuItem>
              ))}
            </TextField>
          )}
          <TextField
            select
            label={label('to')}
            value={to}
            onChange={({ target }) => setTo(target.value)}
          >
            <MenuItem value={ALL}>{words('conversations.lead_trainer.all')}</MenuItem>
            {seatsAs()}
          </TextField>
          <TextField
            select
            label={label('hand')}
            value={hand}
            onChange={({ target }) => setHand(target.value)}
            helperText={words('conversations.lead_trainer.hand_text')}
          >
            <MenuItem value={NOBODY}>{words('conversations.lead_trainer.nobody')}</MenuItem>
            {seatsAs(to)}
          </TextField>
          <TextField
            select
            label={label('line')}
            value={line}
            onChange={({ target }) => setLine(target.value)}
          >
            {STOCK.map((one) => (
              <MenuItem key={one} value={one} sx={{ whiteSpace: 'normal' }}>
                {words(`conversations.lead_trainer.stock.${one}`)}
              </MenuItem>
            ))}
            <MenuItem value={OWN}>{words('conversations.lead_trainer.own')}</MenuItem>
          </TextField>
          {line === OWN && (
            <TextField
              label={label('own_label')}
              value={text}
              onChange={({ target }) => setText(target.value)}
              slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
            />
          )}
          <RefusalNote refusal={act.refusal} onClose={act.clear} />
          <ActButton
            act={act}
            body={body}
            disabled={said === '' || meant.length === 0}
            onDone={() => setText('')}
            label={words('conversations.lead_trainer.send')}
            sx={{ justifySelf: 'start' }}
          />
        </Paper>
      )}
    </Box>
  );
}
