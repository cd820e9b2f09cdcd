import { useNavigate } from 'react-router';
import { post } from '../api/client';
import type { Session } from '../api/shapes';
import { useLocale } from '../i18n';
import { queryClient } from '../providers/queryClient';
import { rememberSession, useSession } from '../providers/session';
import { useDoing } from './useDoing';
import { useWarmRoom } from './warm';

/** The room a browser just came into: the one it was not in before, else the only one. */
export function roomEntered(before: Session | null | undefined, after: Session): string | null {
  const known = new Set(before?.workshops.map((room) => room.slug));
  const fresh = after.workshops.filter((room) => !known.has(room.slug));
  const [only] = fresh.length > 0 ? fresh : after.workshops;
  if (!only || (fresh.length === 0 && after.workshops.length > 1)) return null;
  return only.slug;
}

/** A way in; with a code, or `move` for a card, somebody comes back on this device. */
export type Ticket = ({ pin: string } | { link: string }) & { code?: string; move?: boolean };

/** Sends a PIN or a link, remembers who we are, and walks into the room. */
export function useEnter() {
  useWarmRoom();
  const navigate = useNavigate();
  const session = useSession();
  const locale = useLocale();
  const { busy, refusal, clear, doing } = useDoing();
  const enter = async (ticket: Ticket, name = '') => {
    const before = session.data;
    const named = name.trim() ? { name: name.trim() } : {};
    const wish = { ...ticket, ...named, language: locale };
    const after = await doing(() => post<Session>('/api/join', wish));
    if (!after) return;
    queryClient.clear();
    rememberSession(after);
    const slug = roomEntered(before, after);
    navigate(slug ? `/${slug}` : '/');
  };
  return { enter, busy, refusal, clear };
}
