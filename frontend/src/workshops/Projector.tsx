import { Box } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useParams } from 'react-router';
import { get } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Projection } from '../api/shapes';
import { LOCALES, setLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RoomRefused } from '../layout/RoomRefused';
import { TrainingMark } from '../layout/TrainingMark';
import { hear } from '../live/clock';
import { ProjectorClock } from './ProjectorClock';
import { ProjectorFoot } from './ProjectorFoot';
import { ProjectorJoin } from './ProjectorJoin';
import { DebriefWall } from './wall/DebriefWall';
import { OpeningWall } from './wall/OpeningWall';
import { WallNow } from './wall/WallNow';

const AGAIN = 2000;
const OPENING = 1000; // envelopes follow each other fast

/** The page on the wall: nothing to press, large enough for the last row. */
export default function Projector() {
  const words = useWords();
  const { token = '' } = useParams();
  const { data, error, dataUpdatedAt } = useQuery<Projection, Refusal>({
    queryKey: ['projector', token],
    queryFn: () => get(`/api/projector/${token}`),
    refetchInterval: ({ state }) => (state.data?.opening ? OPENING : AGAIN),
  });
  const heard = useMemo(
    () => (data ? hear(data.clock, Date.now() - dataUpdatedAt) : null),
    [data, dataUpdatedAt],
  );
  const language = LOCALES.find((one) => one.locale === data?.language)?.locale;
  useEffect(() => {
    if (language) void setLocale(language, false);
  }, [language]);
  const title = data?.title ?? words('projector.title');
  useEffect(() => {
    document.title = `${title} · minikoneps`;
  }, [title]);
  if (!data || !heard) return error ? <RoomRefused refusal={error} /> : <Loading />;
  return (
    <Box
      sx={{
        minHeight: '100vh',
        display: 'flex',
        flexDirection: 'column',
        '& > aside': { fontSize: 'max(24px, 1.6vw)' },
      }}
    >
      <TrainingMark />
      {data.opening || data.debrief ? (
        <Box component="main" sx={{ flex: 1, px: '3vw', py: '2vh', minWidth: 0 }}>
          {data.opening && <OpeningWall opening={data.opening} wall={data.wall} />}
          {data.debrief && <DebriefWall debrief={data.debrief} step={data.wall.step} />}
        </Box>
      ) : (
        <Box
          component="main"
          sx={{
            flex: 1,
            display: 'grid',
            gap: '2.5vw',
            px: '3vw',
            py: '2vh',
            gridTemplateColumns: { xs: '1fr', md: 'minmax(0, 1.25fr) minmax(0, 1fr)' },
            alignItems: 'center',
          }}
        >
          <Box sx={{ display: 'grid', gap: '1.8vh', minWidth: 0 }}>
            <ProjectorClock projection={data} heard={heard} />
            <WallNow projection={data} />
          </Box>
          <ProjectorJoin projection={data} />
        </Box>
      )}
      <ProjectorFoot projection={data} />
    </Box>
  );
}
