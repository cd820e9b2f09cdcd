import { type ReactNode, Suspense } from 'react';
import { Admin, CustomRoutes, memoryStore, Resource } from 'react-admin';
import { Route } from 'react-router';
import { stage as approvals } from '../approvals';
import { stage as awards } from '../awards';
import { stage as bids } from '../bids';
import { stage as committees } from '../committees';
import { stage as complaints } from '../complaints';
import { stage as conversations } from '../conversations';
import { stage as debriefs } from '../debriefs';
import { stage as evaluations } from '../evaluations';
import { i18nProviderFor, useLocale } from '../i18n';
import { stage as ledger } from '../ledger';
import { useRoom } from '../live/room';
import { stage as opendata } from '../opendata';
import { stage as parties } from '../parties';
import { stage as plans } from '../plans';
import { authProviderFor } from '../providers/authProvider';
import { dataProviderFor } from '../providers/dataProvider';
import { queryClient } from '../providers/queryClient';
import { stage as quizzes } from '../quizzes';
import { stage as results } from '../results';
import { stage as tenders } from '../tenders';
import { usePageTheme } from '../theme/ThemeRoot';
import { stage as workshops } from '../workshops';
import { Loading } from './Loading';
import NotFound from './NotFound';

const stages = [
  approvals,
  plans,
  tenders,
  bids,
  committees,
  evaluations,
  awards,
  complaints,
  conversations,
  opendata,
  ledger,
  parties,
  workshops,
  debriefs,
  quizzes,
  results,
];
const store = memoryStore();
const Bare = ({ children }: { children?: ReactNode }) => children;
/** A page that broke is told by the frame around it, in words of ours. */
const Rethrown = ({ error }: { error: Error }) => {
  throw error;
};

/** Every page of a room: react-admin and the stages, inside the frame that is there before them. */
export default function RoomPages() {
  const { slug, session } = useRoom();
  const locale = useLocale();
  const theme = usePageTheme();
  return (
    <Admin
      basename={`/${slug}`}
      dataProvider={dataProviderFor(slug)}
      authProvider={authProviderFor(session)}
      i18nProvider={i18nProviderFor(locale)}
      queryClient={queryClient}
      store={store}
      theme={theme}
      darkTheme={null}
      layout={Bare}
      loading={() => <Loading />}
      error={Rethrown}
      catchAll={NotFound}
      loginPage={false}
      notification={() => null}
      disableTelemetry
    >
      {stages.map(({ resource }) => resource && <Resource key={resource.name} {...resource} />)}
      <CustomRoutes>
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
