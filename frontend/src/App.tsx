import { lazy, Suspense } from 'react';
import { createBrowserRouter, Outlet, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { CrashPage } from './layout/CrashPage';
import { Loading } from './layout/Loading';
import { ToastRoot } from './layout/toasts';

const Landing = lazy(() => import('./workshops/Landing'));
const Join = lazy(() => import('./workshops/Join'));
const TrainerLink = lazy(() => import('./workshops/TrainerLink'));
const TrainerHome = lazy(() => import('./workshops/TrainerHome'));
const Check = lazy(() => import('./workshops/check/CheckPage'));
const Projector = lazy(() => import('./workshops/Projector'));
const DataHome = lazy(() => import('./opendata/DataHome'));
const WorkshopData = lazy(() => import('./opendata/WorkshopDataPage'));
const ProcessData = lazy(() => import('./opendata/process/ProcessPage'));
const RoomApp = lazy(() => import('./layout/RoomApp'));
const NotFoundPage = lazy(() => import('./layout/NotFoundPage'));

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
      { path: '/trainer', element: <TrainerHome /> },
      { path: '/trainer/:link', element: <TrainerLink /> },
      { path: '/projector/:token', element: <Projector /> },
      { path: '/data', element: <DataHome /> },
      { path: '/data/:workshop', element: <WorkshopData /> },
      { path: '/data/:workshop/:ocid', element: <ProcessData /> },
      { path: '/:workshop/*', element: <RoomApp /> },
      { path: '*', element: <NotFoundPage /> },
    ],
  },
];
const router = createBrowserRouter(routes);

export const App = () => <RouterProvider router={router} />;
