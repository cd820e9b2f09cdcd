import { type ComponentType, lazy } from 'react';
import { allWords } from '../i18n';

/** A page that says more than what is said on the way in. */
export const inFull = (load: () => Promise<{ default: ComponentType }>) =>
  lazy(async () => (await Promise.all([load(), allWords()]))[0]);
