import { useState } from 'react';
import { useNavigate } from 'react-router';
import { isRefusal, post } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Session } from '../api/shapes';
import { queryClient } from '../providers/queryClient';
import { rememberSession, useSession } from '../providers/session';

/** The room a browser just came into: the one it was not in before, else the only one. */
export function roomEntered(before: Session | null | undefined, after: Session): string | null {
  const known = new Set(before?.workshops.map((room) => room.slug));
  const fresh = after.workshops.filter((room) => !known.has(room.slug));
  const [only] = fresh.length > 0 ? fresh : after.workshops;
  if (!only || (fresh.length === 0 && after.workshops.length > 1)) return null;
  return only.slug;
}

/** Sends a PIN or a link, remembers who we are, and walks into the room. */
export function useEnter() {
  const navigate = useNavigate();
  const session = useSession();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const enter = async (ticket: { pin: string } | { link: string }, name: string) => {
    setBusy(true);
    setRefusal(null);
    try {
      const before = session.data;
      const named = name.trim() ? { name: name.trim() } : {};
      const after = await post<Session>('/api/join', { ...ticket, ...named });
      queryClient.clear();
      rememberSession(after);
      const slug = roomEntered(before, after);
      const sits = after.seats.some((seat) => seat.workshop === slug);
      navigate(slug ? `/${slug}/${sits ? 'tenders' : 'seats'}` : '/');
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    } finally {
      setBusy(false);
    }
  };
  return { enter, busy, refusal, clear: () => setRefusal(null) };
}
