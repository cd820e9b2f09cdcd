import { type ComponentType, lazy } from 'react';
import { untilThere } from '../api/untilThere';
import { allWords } from '../i18n';

// biome-ignore lint/suspicious/noExplicitAny: React's own bound of what it fetches later
type Part<C extends ComponentType<any>> = () => Promise<{ default: C }>;

/** A part of the page that is fetched when it is wanted, and waited for while the server is away. */
// biome-ignore lint/suspicious/noExplicitAny: React's own bound of what it fetches later
export const part = <C extends ComponentType<any>>(load: Part<C>) => lazy(() => untilThere(load));

/** A page that says more than what is said on the way in. */
export const inFull = (load: Part<ComponentType>) =>
  part(async () => (await Promise.all([load(), allWords()]))[0]);
