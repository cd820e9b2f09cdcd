import { Paper, Stack, Typography } from '@mui/material';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

/** Everything is marked: what is handed in stands. */
export function HandIn({ tender }: { tender: string }) {
  const words = useWords();
  const { zone } = useRoom();
  const act = useAct(`tenders/${tender}/marks/hand-in`, {
    success: 'committees.marks.handedIn',
    refresh: ['committees'],
  });
  return (
    <Paper variant="outlined" sx={{ p: 2, mb: 2, borderColor: 'primary.main' }}>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Typography>{words('committees.marks.handInText')}</Typography>
        <ActButton
          act={act}
          label={words('committees.marks.handIn')}
          size="large"
          sx={{ flex: 'none' }}
        />
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
    </Paper>
  );
}
