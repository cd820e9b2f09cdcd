import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n';
import { useToast } from '../layout/toasts';

/** When the room goes on to its next workshop, nothing of the last one is here: begin at its door. */
export function useNextRun(slug: string, attempt: number | undefined) {
  const words = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const before = useRef(attempt);
  useEffect(() => {
    const last = before.current;
    before.current = attempt;
    if (!last || !attempt || last === attempt) return;
    // The trainer who began it is on the page of the room, which stays what it is.
    if (!window.location.pathname.endsWith('/room')) navigate(`/${slug}`, { replace: true });
    toast({ tone: 'note', text: words('roompage.begun', { number: attempt }) });
  }, [slug, attempt, navigate, toast, words]);
}
