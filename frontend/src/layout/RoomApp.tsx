import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import { untilThere } from '../api/untilThere';
import ExercisePage from '../exercises/ExercisePage';
import { allWords } from '../i18n';
import { RoomProvider } from '../live/RoomProvider';
import { useRoom } from '../live/room';
import { inFull } from './part';
import { RoomLayout } from './RoomLayout';

/** The first screen of a slow phone has the line for itself so long, in milliseconds. */
const FIRST_ALONE = 1000;

const pages = () => import('./RoomPages');
const RoomPages = inFull(pages);
const Nothing: ComponentType = () => null;
const later = async (): Promise<{ default: ComponentType }> =>
  (await Promise.all([import('./Later'), allWords(), pages()]))[0];
/** Without what comes later the room goes on. */
const Later = lazy(() => untilThere(later).catch(() => ({ default: Nothing })));

/** A seat's tasks need nothing but this; react-admin and the room's other pages come when they are asked for. */
function RoomScreens() {
  const { slug, seat, trainer, workshop } = useRoom();
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), FIRST_ALONE);
    return () => clearTimeout(timer);
  }, []);
  // Somebody without a seat begins by taking one; where a scenario is played, what there is to do comes first.
  const inside = workshop.scenario === null || trainer ? 'tenders' : 'exercise';
  const first = seat ? inside : 'seats';
  return (
    <>
      <RoomLayout key={seat?.seat ?? 'no-seat'}>
        <Routes>
          <Route index element={<Navigate to={`/${slug}/${first}`} replace />} />
          <Route path="exercise" element={<ExercisePage />} />
          <Route path="*" element={<RoomPages />} />
        </Routes>
      </RoomLayout>
      <Suspense fallback={null}>{settled && <Later />}</Suspense>
    </>
  );
}

export default function RoomApp() {
  const { workshop = '' } = useParams();
  return (
    <RoomProvider key={workshop} slug={workshop}>
      <RoomScreens />
    </RoomProvider>
  );
}
