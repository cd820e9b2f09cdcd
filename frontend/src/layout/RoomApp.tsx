import { lazy, Suspense } from 'react';
import { Admin, CustomRoutes, memoryStore, Resource } from 'react-admin';
import { Navigate, Route, useParams } from 'react-router';
import { stage as approvals } from '../approvals';
import { stage as awards } from '../awards';
import { stage as bids } from '../bids';
import { stage as committees } from '../committees';
import { stage as complaints } from '../complaints';
import { stage as debriefs } from '../debriefs';
import { stage as evaluations } from '../evaluations';
import { stage as exercises } from '../exercises';
import { i18nProviderFor, useLocale } from '../i18n';
import { stage as ledger } from '../ledger';
import { RoomProvider } from '../live/RoomProvider';
import { useRoom } from '../live/room';
import { stage as opendata } from '../opendata';
import { stage as parties } from '../parties';
import { stage as plans } from '../plans';
import { authProviderFor } from '../providers/authProvider';
import { dataProviderFor } from '../providers/dataProvider';
import { queryClient } from '../providers/queryClient';
import { stage as results } from '../results';
import { stage as tenders } from '../tenders';
import { usePageTheme } from '../theme/ThemeRoot';
import { stage as workshops } from '../workshops';
import { Loading } from './Loading';
import { RoomLayout } from './RoomLayout';

const stages = [
  approvals,
  plans,
  tenders,
  bids,
  committees,
  evaluations,
  awards,
  complaints,
  opendata,
  ledger,
  parties,
  exercises,
  workshops,
  debriefs,
  results,
];
const store = memoryStore();
const NotFound = lazy(() => import('./NotFound'));

function RoomAdmin() {
  const { slug, session, seat, trainer, workshop } = useRoom();
  // Somebody without a seat begins by taking one; where a scenario is played, what there is to do comes first.
  const inside = workshop.scenario === null || trainer ? 'tenders' : 'exercise';
  const first = seat ? inside : 'seats';
  const locale = useLocale();
  const theme = usePageTheme();
  return (
    <Admin
      key={seat?.seat ?? 'no-seat'}
      basename={`/${slug}`}
      dataProvider={dataProviderFor(slug)}
      authProvider={authProviderFor(session)}
      i18nProvider={i18nProviderFor(locale)}
      queryClient={queryClient}
      store={store}
      theme={theme}
      darkTheme={null}
      layout={RoomLayout}
      loading={() => <Loading />}
      catchAll={NotFound}
      loginPage={false}
      notification={() => null}
      disableTelemetry
    >
      {stages.map(({ resource }) => resource && <Resource key={resource.name} {...resource} />)}
      <CustomRoutes>
        <Route path="/" element={<Navigate to={`/${slug}/${first}`} replace />} />
        {stages.flatMap(({ routes = [] }) =>
          routes.map(({ path, page: Page }) => (
            <Route
              key={path}
              path={`/${path}`}
              element={
                <Suspense fallback={<Loading />}>
                  <Page />
                </Suspense>
              }
            />
          )),
        )}
      </CustomRoutes>
    </Admin>
  );
}

export default function RoomApp() {
  const { workshop = '' } = useParams();
  return (
    <RoomProvider key={workshop} slug={workshop}>
      <RoomAdmin />
    </RoomProvider>
  );
}
