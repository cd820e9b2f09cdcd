import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { Navigate, Route, Routes, useParams } from 'react-router';
import ExercisePage from '../exercises/ExercisePage';
import { allWords } from '../i18n';
import { RoomProvider } from '../live/RoomProvider';
import { useRoom } from '../live/room';
import { inFull } from './inFull';
import { RoomLayout } from './RoomLayout';

/** The first screen of a slow phone has the line for itself so long, in milliseconds. */
const FIRST_ALONE = 1000;

const pages = () => import('./RoomPages');
const RoomPages = inFull(pages);
const Nothing: ComponentType = () => null;
/** Without what comes later the room goes on: whoever goes to a page asks for it once more. */
const Later = lazy(async (): Promise<{ default: ComponentType }> => {
  try {
    const [later] = await Promise.all([import('./Later'), allWords(), pages()]);
    return later;
  } catch {
    return { default: Nothing };
  }
});

/** A seat's tasks need nothing but this; react-admin and the room's other pages come when they are asked for. */
function RoomScreens() {
  const { slug, seat, trainer, workshop } = useRoom();
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), FIRST_ALONE);
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
      <Suspense fallback={null}>{later && <Later />}</Suspense>
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
