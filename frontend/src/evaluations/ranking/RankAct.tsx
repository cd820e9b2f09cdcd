import { Paper, Stack, Typography } from '@mui/material';
import type { RankingShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { usePlays, useRoom } from '../../live/room';

/** Ranks the bids once every one of them is examined. */
export function RankAct({ tender, ready }: { tender: TenderShown; ready: boolean }) {
  const words = useWords();
  const { zone } = useRoom();
  const mayAct = usePlays('evaluator', 'procuringOfficer');
  const act = useAct<RankingShown>(`tenders/${tender.id}/ranking`, {
    success: 'evaluations.ranking.ranked',
    refresh: ['evaluations', 'tenders'],
  });
  if (!mayAct || !ready) {
    return <Typography sx={{ mb: 2 }}>{words('evaluations.ranking.waiting')}</Typography>;
  }
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography>{words('evaluations.ranking.ready')}</Typography>
        <ActButton
          act={act}
          label={words('evaluations.ranking.act')}
          size="large"
          sx={{ flex: 'none' }}
        />
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Paper>
  );
}
