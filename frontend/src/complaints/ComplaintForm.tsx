import { Alert, Box, FormControl, FormLabel, Paper, RadioGroup, TextField } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom, useRoomPath } from '../live/room';
import { AttackChoice } from './AttackChoice';
import type { Attackable, Complaint, ComplaintRights, ComplaintWanted } from './shapes';

const LONGEST = 4000;

interface Props {
  tender: TenderShown;
  rights: ComplaintRights;
}

const keyOf = ({ attacks, award, lot }: Attackable) => `${attacks}:${award ?? lot ?? ''}`;

/** An award is named by its id, an exclusion by its lot, the notice by neither. */
function wantedOf(one: Attackable, grounds: string): ComplaintWanted {
  if (one.attacks === 'award') return { attacks: 'award', award: one.award, grounds };
  if (one.attacks === 'exclusion') return { attacks: 'exclusion', lot: one.lot, grounds };
  return { attacks: 'notice', grounds };
}

/** What is attacked is chosen, the grounds are written; what is too late or attacked already stands there too. */
export function ComplaintForm({ tender, rights }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const go = useNavigate();
  const { zone } = useRoom();
  const open = rights.attackable.filter(({ late, complaint }) => !late && complaint === null);
  const [picked, setPicked] = useState<string | null>(null);
  const [grounds, setGrounds] = useState('');
  const act = useAct<Complaint>(`tenders/${tender.id}/complaints`, {
    success: 'complaints.form.filed',
    refresh: ['complaints', 'awards'],
  });
  const latest = open.at(-1);
  const chosen = open.find((one) => keyOf(one) === picked) ?? latest;
  const done = (answer: unknown) => void go(path(`complaints/${(answer as Complaint).id}`));
  const own = rights.attackable.find(({ complaint }) => complaint !== null)?.complaint;
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <FormControl sx={{ width: 1 }}>
        <FormLabel id="attack">{words('complaints.form.choice')}</FormLabel>
        <RadioGroup
          aria-labelledby="attack"
          value={chosen ? keyOf(chosen) : ''}
          onChange={(_, value) => setPicked(value)}
          sx={{ display: 'grid', gap: 1, mt: 1 }}
        >
          {rights.attackable.map((one) => (
            <AttackChoice key={keyOf(one)} one={one} value={keyOf(one)} tender={tender} />
          ))}
        </RadioGroup>
      </FormControl>
      {own && (
        <Box sx={{ mt: 1 }}>
          <Link to={path(`complaints/${own}`)}>{words('complaints.form.own')}</Link>
        </Box>
      )}
      {!chosen && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {words('complaints.form.nothing')}
        </Alert>
      )}
      {chosen && (
        <>
          <TextField
            required
            multiline
            minRows={5}
            maxRows={16}
            label={words('complaints.form.grounds')}
            value={grounds}
            onChange={({ target }) => setGrounds(target.value)}
            helperText={words('complaints.form.groundsHelp')}
            slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
            sx={{ mt: 2.5 }}
          />
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
          <ActButton
            act={act}
            body={wantedOf(chosen, grounds.trim())}
            label={words('complaints.form.act')}
            size="large"
            disabled={grounds.trim().length < 3}
            onDone={done}
            sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
          />
        </>
      )}
    </Paper>
  );
}
