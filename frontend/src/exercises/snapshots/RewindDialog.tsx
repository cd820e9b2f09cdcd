import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../../api/useAct';
import { useWords, type WordKey } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import type { Snapshot } from '../shapes';

const CONSEQUENCES: WordKey[] = [
  'snapshots.old_stays',
  'snapshots.later_bids',
  'snapshots.new_locks',
  'snapshots.people_stay',
  'snapshots.seen',
];

interface Props {
  moment: Snapshot;
  name: string;
  onClose: () => void;
}

/** Before the room goes back: what becomes of bids, receipts, people and the clock. */
export function RewindDialog({ moment, name, onClose }: Props) {
  const words = useWords();
  const { workshop, zone } = useRoom();
  const queries = useQueryClient();
  const act = useAct('rewind');
  const done = () => {
    onClose();
    void queries.invalidateQueries();
  };
  return (
    <Dialog open onClose={onClose} maxWidth="sm" fullWidth aria-labelledby="rewind-dialog">
      <DialogTitle id="rewind-dialog">{words('snapshots.ask')}</DialogTitle>
      <DialogContent>
        <Typography sx={{ fontWeight: 650, mb: 1.5 }}>
          <bdi>{name}</bdi>
        </Typography>
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5, display: 'grid', gap: 1 }}>
          {CONSEQUENCES.map((key) => (
            <Typography component="li" key={key}>
              {words(key, { number: workshop.attempt })}
            </Typography>
          ))}
        </Box>
        <Box sx={{ mt: 2 }}>
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
        </Box>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{words('snapshots.stay')}</Button>
        <ActButton
          act={act}
          body={{ snapshot: moment.id }}
          onDone={done}
          label={words('snapshots.go_back')}
        />
      </DialogActions>
    </Dialog>
  );
}
