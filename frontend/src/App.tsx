import { Suspense } from 'react';
import { createBrowserRouter, matchRoutes, Outlet, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { seatWords } from './i18n';
import { CrashPage } from './layout/CrashPage';
import { Loading } from './layout/Loading';
import { inFull, part } from './layout/part';
import { ToastRoot } from './layout/toasts';
import { askForRoom } from './live/roomQueries';
import Join from './workshops/Join';
import Landing from './workshops/Landing';

const TrainerLink = part(() => import('./workshops/TrainerLink'));
const Check = part(() => import('./workshops/check/CheckPage'));
const NotFoundPage = part(() => import('./layout/NotFoundPage'));
const Scenarios = inFull(() => import('./authoring/ScenariosPage'));
const WriteScenario = inFull(() => import('./authoring/WritePage'));
const ScenarioFigures = inFull(() => import('./authoring/FiguresPage'));
const TrainerHome = inFull(() => import('./workshops/TrainerHome'));
const Projector = inFull(() => import('./workshops/Projector'));
const ServerPage = inFull(() => import('./health/ServerPage'));
const DataHome = inFull(() => import('./opendata/DataHome'));
const WorkshopData = inFull(() => import('./opendata/WorkshopDataPage'));
const ProcessData = inFull(() => import('./opendata/process/ProcessPage'));
const Verify = inFull(() => import('./results/VerifyPage'));
/** A seat's tasks come first: the room's other pages and their words follow when these are there. */
const enterRoom = async () => {
  void askForRoom(window.location.pathname.split('/')[1] ?? '');
  return (await Promise.all([import('./layout/RoomApp'), seatWords()]))[0];
};
const RoomApp = part(enterRoom);
const ROOM = '/:workshop/*';

function Root() {
  return (
    <ToastRoot>
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    </ToastRoot>
  );
}

const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <CrashPage />,
    children: [
      { path: '/', element: <Landing /> },
      { path: '/join', element: <Landing /> },
      { path: '/join/:link', element: <Join /> },
      { path: '/check', element: <Check /> },
      { path: '/scenarios', element: <Scenarios /> },
      { path: '/scenarios/:own/:language', element: <WriteScenario /> },
      { path: '/scenarios/:own/:language/figures', element: <ScenarioFigures /> },
      { path: '/verify', element: <Verify /> },
      { path: '/trainer', element: <TrainerHome /> },
      { path: '/trainer/:link', element: <TrainerLink /> },
      { path: '/server', element: <ServerPage /> },
      { path: '/projector/:token', element: <Projector /> },
      { path: '/data', element: <DataHome /> },
      { path: '/data/:workshop', element: <WorkshopData /> },
      { path: '/data/:workshop/:ocid', element: <ProcessData /> },
      { path: ROOM, element: <RoomApp /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
// What a room's address needs is asked for before anything is drawn; what fails is asked for once more then.
if (matchRoutes(routes, window.location)?.at(-1)?.route.path === ROOM)
  enterRoom().catch(() => null);
const router = createBrowserRouter(routes);

export const App = () => <RouterProvider router={router} />;
