import { Box, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import { Block } from '../Block';
import type { Moment, SceneTold } from '../shapes';
import { Lanes } from '../time/Lanes';
import type { Two } from './Compared';
import { branch } from './comparing';

/** One story up to where the room went back, then each attempt by itself. */
export function TimeCompared({ one, two, names }: Two) {
  const words = useWords();
  const parts = branch(one.moments, two.moments);
  return (
    <Block title={words('debrief.time.title')} lead={words('attempts.time_lead')}>
      <Part title={words('attempts.shared')} moments={parts.shared} scenes={two.scenes} bare />
      <Part title={names[0]} moments={parts.one} scenes={one.scenes} bare />
      <Part title={names[1]} moments={parts.two} scenes={two.scenes} />
    </Block>
  );
}

interface Props {
  title: string;
  moments: Moment[];
  scenes: SceneTold[];
  bare?: boolean;
}

function Part({ title, moments, scenes, bare = false }: Props) {
  const words = useWords();
  return (
    <Box sx={{ '& + &': { mt: 3 } }}>
      <Typography component="h3" variant="h3" sx={{ mb: 1 }}>
        {title}{' '}
        <Typography component="span" variant="body2" color="text.secondary">
          {words('attempts.acts', { smart_count: moments.length })}
        </Typography>
      </Typography>
      {moments.length > 0 && <Lanes moments={moments} scenes={scenes} bare={bare} />}
    </Box>
  );
}
