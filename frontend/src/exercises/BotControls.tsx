import PauseIcon from '@mui/icons-material/PauseOutlined';
import PlayIcon from '@mui/icons-material/PlayArrowOutlined';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import type { Board } from './shapes';

/** Bots pause and go on; people see or do not see which seats they play; the end. */
export function BotControls({ board }: { board: Board }) {
  const words = useWords();
  const bots = useAct('exercise/bots', { refresh: ['exercise', 'seats'] });
  const end = useAct('exercise/end', { refresh: ['exercise'], success: 'exercise.ended' });
  const { botsPaused, botsShown } = board;
  return (
    <>
      <ActButton
        act={bots}
        body={{ paused: !botsPaused }}
        variant="outlined"
        startIcon={botsPaused ? <PlayIcon /> : <PauseIcon />}
        label={words(botsPaused ? 'exercise.bots_go_on' : 'exercise.bots_pause')}
      />
      <ActButton
        act={bots}
        body={{ shown: !botsShown }}
        variant="text"
        label={words(botsShown ? 'exercise.badges_hide' : 'exercise.badges_show')}
      />
      <ActButton act={end} variant="text" color="secondary" label={words('exercise.end')} />
    </>
  );
}
