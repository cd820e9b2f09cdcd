import type { AuthProvider } from 'react-admin';
import { post } from '../api/client';
import type { Session } from '../api/shapes';
import { rememberSession } from './session';

/** Joining happens on our own screens; react-admin only asks who is here and says goodbye. */
export function authProviderFor(session: Session): AuthProvider {
  return {
    login: () => Promise.resolve(),
    logout: async () => {
      await post('/api/session/leave');
      rememberSession(null);
      return '/';
    },
    checkAuth: () => Promise.resolve(),
    checkError: (error: { status?: number }) =>
      error.status === 401
        ? Promise.reject({ redirectTo: '/', message: false })
        : Promise.resolve(),
    getIdentity: () =>
      Promise.resolve({ id: session.participant.id, fullName: session.participant.name }),
    getPermissions: () => Promise.resolve(session.participant.trainer ? 'trainer' : 'participant'),
  };
}
