import { Box } from '@mui/material';
import type { Projection } from '../api/shapes';
import { Hex } from '../fields/Hex';
import { useWords } from '../i18n';

/** What a trainee may copy from the wall: the key's fingerprint and the ledger's newest number. */
export function ProjectorFoot({ projection }: { projection: Projection }) {
  const words = useWords();
  const { keyFingerprint, checkpoint } = projection;
  return (
    <Box
      component="footer"
      sx={{
        px: '3vw',
        py: '1.4vh',
        borderTop: 1,
        borderColor: 'divider',
        bgcolor: 'background.paper',
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'space-between',
        columnGap: '3vw',
        fontSize: 'clamp(18px, 1.5vw, 24px)',
      }}
    >
      <Box>
        {words('projector.key')}
        {words('page.colon')} <Hex value={keyFingerprint} sx={{ fontWeight: 600 }} />
      </Box>
      {checkpoint.size !== undefined && (
        <Box>
          {words('projector.wall_number')}
          {words('page.colon')}{' '}
          <strong>{words('projector.entries', { smart_count: checkpoint.size })}</strong> ·{' '}
          <Hex value={checkpoint.root?.slice(0, 16)} sx={{ fontWeight: 600 }} />
        </Box>
      )}
    </Box>
  );
}
