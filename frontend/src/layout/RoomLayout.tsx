import { Box, Link as PlainLink, useMediaQuery } from '@mui/material';
import { type ReactNode, Suspense, useState } from 'react';
import { useLocation } from 'react-router';
import { TaskDrawer } from '../exercises/TaskDrawer';
import { TaskPanel } from '../exercises/TaskPanel';
import { useExercise } from '../exercises/useExercise';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { OutageBand } from '../outages/OutageBand';
import { LanguageChoice } from './Choices';
import { LawBand } from './LawBand';
import { Loading } from './Loading';
import { LookBand } from './LookBand';
import { LostBand } from './LostBand';
import { Navigation } from './Navigation';
import { part } from './part';
import { RewoundBand } from './RewoundBand';
import { ScreenBoundary } from './ScreenBoundary';
import { TopBar } from './TopBar';
import { TrainingMark } from './TrainingMark';
import { useShortcuts } from './useShortcuts';

const KeysHelp = part(() => import('./KeysHelp'));

/** The frame of a room: marks and clock above, pages at the side, steps beside or in a drawer. */
export function RoomLayout({ children }: { children?: ReactNode }) {
  const words = useWords();
  const wide = useMediaQuery('(min-width: 1536px)', { noSsr: true });
  const { exercise, open } = useExercise();
  const plays = exercise !== null && exercise.status !== 'none';
  const { seat } = useRoom();
  const here = useRoomPath()('exercise') === useLocation().pathname;
  const beside = plays && !(here && seat?.seat !== 'trainer'); // a page that is the tasks has them once
  const [drawer, setDrawer] = useState(false);
  const [keys, setKeys] = useState(false);
  useShortcuts(() => setKeys(true));
  const openTasks = plays && !wide ? () => setDrawer(true) : undefined;
  return (
    <Box
      sx={{
        minHeight: '100vh',
        pb: { xs: 9, md: 0 },
        // On paper only the screen itself and the training mark.
        '@media print': { minHeight: 0, pb: 0, '& nav': { display: 'none' } },
      }}
    >
      <PlainLink
        href="#content"
        sx={{
          position: 'absolute',
          insetInlineStart: 8,
          top: -80,
          zIndex: 'tooltip',
          p: 1.5,
          bgcolor: 'background.paper',
          '&:focus': { top: 8 },
        }}
      >
        {words('page.skip')}
      </PlainLink>
      <Box
        sx={{
          position: 'sticky',
          top: 0,
          zIndex: 'appBar',
          '@media print': { position: 'static' },
        }}
      >
        <TrainingMark />
        <TopBar onKeys={() => setKeys(true)} />
      </Box>
      <LookBand />
      <LostBand />
      <LawBand />
      <RewoundBand />
      <OutageBand />
      <Box sx={{ display: 'flex', alignItems: 'flex-start', maxWidth: 1760, mx: 'auto' }}>
        <Box sx={{ position: 'sticky', top: 84 }}>
          <Navigation placement="side" tasksOpen={open.length} onTasks={openTasks} />
        </Box>
        <Box component="main" id="content" tabIndex={-1} sx={{ flex: 1, minWidth: 0, outline: 0 }}>
          <ScreenBoundary>
            <Suspense fallback={<Loading />}>{children}</Suspense>
          </ScreenBoundary>
        </Box>
        {wide && beside && (
          <Box
            component="aside"
            tabIndex={0}
            aria-label={words('exercise.panel')}
            sx={{
              displayPrint: 'none',
              width: 340,
              flexShrink: 0,
              position: 'sticky',
              top: 84,
              maxHeight: 'calc(100vh - 84px)',
              overflowY: 'auto',
              p: 3,
              paddingInlineStart: 0,
            }}
          >
            <TaskPanel />
          </Box>
        )}
      </Box>
      <Navigation placement="bottom" tasksOpen={open.length} onTasks={openTasks} />
      <Box
        component="footer"
        sx={{ display: 'flex', justifyContent: 'center', p: 2, displayPrint: 'none' }}
      >
        <LanguageChoice />
      </Box>
      <TaskDrawer open={drawer && !wide} onClose={() => setDrawer(false)} />
      <Suspense fallback={null}>
        {keys && <KeysHelp open onClose={() => setKeys(false)} />}
      </Suspense>
    </Box>
  );
}
