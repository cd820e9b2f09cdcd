import { Button, Stack, Typography } from '@mui/material';
import type { CommitteeShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

/** One more evaluator of the room, where somebody is missing. */
export function AddMember({ tender, committee }: { tender: string; committee: CommitteeShown }) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const act = useAct(`tenders/${tender}/committee/members`, {
    success: 'committees.setUp.added',
    refresh: ['committees'],
  });
  const named = new Set(committee.members.map(({ seat }) => seat));
  const left = seats.filter((one) => one.role === 'evaluator' && !named.has(one.seat));
  if (left.length === 0) return null;
  return (
    <>
      <Typography component="h3" variant="h3" sx={{ mt: 2 }}>
        {words('committees.setUp.add')}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction="row" spacing={1} useFlexGap sx={{ mt: 1, flexWrap: 'wrap' }}>
        {left.map(({ seat }) => (
          <Button
            key={seat}
            variant="outlined"
            disabled={act.busy}
            onClick={() => void act.run({ seat })}
          >
            {words('committees.setUp.addAct', { seat })}
          </Button>
        ))}
      </Stack>
    </>
  );
}
