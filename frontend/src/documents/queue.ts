import { newKey } from '../api/client';
import type { Refusal } from '../api/refusal';
import { kindOf, type Objection, objectionTo, titleOf } from './formats';
import type { DocumentShown, TenderDocumentType } from './shapes';

/** A chosen file on its way to the server. */
export interface Upload {
  id: string;
  file: File;
  /** The Idempotency-Key: a second try after a lost answer stores nothing twice. */
  key: string;
  title: string;
  kind: TenderDocumentType;
  language: string;
  replaces: DocumentShown | null;
  state: 'ready' | 'sending' | 'done' | 'refused';
  /** How much has left, from 0 to 1. */
  part: number;
  objection: Objection | null;
  refusal: Refusal | null;
}

export type Step =
  | { type: 'add'; files: readonly File[]; language: string; replaces: DocumentShown | null }
  | { type: 'change'; id: string; part: Partial<Upload> }
  | { type: 'remove'; id: string }
  | { type: 'clear' };

export function queued(uploads: readonly Upload[], step: Step): Upload[] {
  switch (step.type) {
    case 'add':
      return [...uploads, ...step.files.map((file) => uploadOf(file, step))];
    case 'change':
      return uploads.map((one) => (one.id === step.id ? { ...one, ...step.part } : one));
    case 'remove':
      return uploads.filter((one) => one.id !== step.id);
    case 'clear':
      return uploads.filter((one) => one.state === 'sending');
  }
}

function uploadOf(file: File, { language, replaces }: Step & { type: 'add' }): Upload {
  const objection = objectionTo(file);
  return {
    id: newKey(),
    file,
    key: newKey(),
    title: replaces?.title ?? titleOf(file.name),
    kind: replaces?.documentType ?? kindOf(file.name),
    language: replaces?.language ?? language,
    replaces,
    state: objection ? 'refused' : 'ready',
    part: 0,
    objection,
    refusal: null,
  };
}

/** Ready to go, with a title to be published under. */
export const isReady = (one: Upload) => one.state === 'ready' && one.title.trim() !== '';

/** Whether the same bytes may still be taken: what is wrong with a file itself stays wrong. */
export const mayTryAgain = ({ refusal }: Upload): boolean =>
  refusal !== null &&
  (!refusal.code.startsWith('documents.') || refusal.code === 'documents.too_many');

export function addressOf(room: (path: string) => string, tender: string, one: Upload): string {
  const words = new URLSearchParams({
    title: one.title.trim(),
    documentType: one.kind,
    language: one.language,
    fileName: one.file.name,
  });
  if (one.replaces) words.set('replaces', one.replaces.id);
  return `${room(`tenders/${tender}/documents`)}?${words}`;
}
