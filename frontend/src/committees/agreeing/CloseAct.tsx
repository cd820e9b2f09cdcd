import { Paper, Stack, Typography } from '@mui/material';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useZone } from '../../live/room';

/** The chair closes: all marks become public, and nothing changes any more. */
export function CloseAct({ tender }: { tender: string }) {
  const words = useWords();
  const zone = useZone();
  const act = useAct(`tenders/${tender}/committee/closing`, {
    success: 'committees.agree.closed',
    refresh: ['committees', 'evaluations'],
  });
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2, borderColor: 'primary.main' }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography>{words('committees.agree.closeText')}</Typography>
        <ActButton
          act={act}
          label={words('committees.agree.close')}
          size="large"
          sx={{ flex: 'none' }}
        />
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Paper>
  );
}
