import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { Block } from '../Block';
import { Fold } from '../Fold';
import type { Debrief } from '../shapes';
import { Lanes } from './Lanes';
import { MomentTable } from './MomentTable';

/** The story of the room: a lane for each seat, and the same as a table. */
export function TimeBlock({ debrief }: { debrief: Debrief }) {
  const words = useWords();
  const { moments, scenes, leftOut } = debrief;
  return (
    <Block title={words('debrief.time.title')} lead={words('debrief.time.lead')}>
      <Lanes moments={moments} scenes={scenes} />
      {leftOut > 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words('debrief.time.left_out', { smart_count: leftOut })}
        </Typography>
      )}
      <Box sx={{ mt: 1, display: { xs: 'none', md: 'block' } }}>
        <Fold>
          <MomentTable moments={moments} scenes={scenes} />
        </Fold>
      </Box>
    </Block>
  );
}
