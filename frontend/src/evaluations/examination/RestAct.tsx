import { Paper, Stack, Typography } from '@mui/material';
import type { OpeningShown, RestExaminedShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

/** So few are examined one by one: reading them is what an examination is. */
const FEW = 4;

interface Props {
  tender: string;
  waiting: OpeningShown['bids'];
}

/** Examines at once all waiting bids that differ in nothing from the notice. */
export function RestAct({ tender, waiting }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct<RestExaminedShown>(`tenders/${tender}/examinations/rest`, {
    success: 'evaluations.examination.rest.done',
    refresh: ['evaluations'],
  });
  const asAsked = waiting.filter((bid) => bid.findings.length === 0).length;
  if (asAsked <= FEW) return null;
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography>
          {words('evaluations.examination.rest.offer', { smart_count: asAsked })}
        </Typography>
        <ActButton
          act={act}
          body={{ reasons: words('evaluations.examination.defaultYes') }}
          label={words('evaluations.examination.rest.act')}
          variant="outlined"
          sx={{ flex: 'none' }}
        />
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Paper>
  );
}
