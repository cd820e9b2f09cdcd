import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import type { Checkpoint } from '../api/shapes';
import { Hex } from '../fields/Hex';
import { InstantField } from '../fields/InstantField';
import { keepFile } from '../fields/keepFile';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { ContinuityNote } from './ContinuityNote';

/** The newest signed head of the ledger, to be kept outside the server. */
export function CheckpointCard({ checkpoint }: { checkpoint: Checkpoint }) {
  const words = useWords();
  const { workshop } = useRoom();
  const name = `checkpoint-${checkpoint.log.replace('/', '-')}-${checkpoint.size}.json`;
  return (
    <Card
      component="section"
      aria-labelledby="checkpoint-title"
      sx={{ p: { xs: 2, sm: 2.5 }, mb: 1 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
        <Box sx={{ flex: '1 1 320px', minWidth: 0 }}>
          <Typography id="checkpoint-title" component="h2" variant="h3">
            {words('ledger.checkpoint')}
          </Typography>
          <Typography sx={{ mt: 0.5 }} data-testid="checkpoint">
            {words('ledger.size', { smart_count: checkpoint.size })} ·{' '}
            <Hex value={checkpoint.root} short />
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }}>
            <InstantField value={checkpoint.at} seconds /> · {words('projector.key')}{' '}
            <Hex value={workshop.keyFingerprint} />
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1, maxWidth: '68ch' }}>
            {words('ledger.keep_text')}
          </Typography>
        </Box>
        <Button
          variant="contained"
          startIcon={<DownloadIcon />}
          onClick={() => keepFile(name, `${JSON.stringify(checkpoint, null, 2)}\n`)}
        >
          {words('ledger.keep')}
        </Button>
      </Box>
      <Box sx={{ mt: 1.5 }}>
        <ContinuityNote key={checkpoint.log} newest={checkpoint} />
      </Box>
    </Card>
  );
}
