import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { useWords } from '../i18n';
import { useToast } from '../layout/toasts';

/** When the room goes on to its next workshop, nothing of the last one is here: begin at its door.
 *  When it goes back to an earlier moment, everybody stays where they are. */
export function useNextRun(slug: string, attempt: number | undefined, rewound: boolean) {
  const words = useWords();
  const toast = useToast();
  const navigate = useNavigate();
  const before = useRef(attempt);
  useEffect(() => {
    const last = before.current;
    before.current = attempt;
    if (!last || !attempt || last === attempt) return;
    if (rewound) {
      // What somebody is writing here is still theirs: the page stays, and says that it went back.
      toast({ tone: 'note', text: words('snapshots.begun', { number: attempt }) });
      return;
    }
    // The trainer who began it is on the page of the room, which stays what it is.
    if (!window.location.pathname.endsWith('/room')) navigate(`/${slug}`, { replace: true });
    toast({ tone: 'note', text: words('roompage.begun', { number: attempt }) });
  }, [slug, attempt, rewound, navigate, toast, words]);
}
