import type { components } from '../api/schema.gen';
import { useRead } from '../api/useRead';
import { useLocale } from '../i18n';
import { useRoom } from '../live/room';

type Schemas = components['schemas'];

export type Quiz = Schemas['QuizShown'];
export type Question = Schemas['QuizQuestion'];
export type QuestionTold = Schemas['QuizTold'];
export type QuizResult = Schemas['QuizResult'];

const AGAIN = 8000; // who has answered is in no ledger, and so in no stream

/** The quiz as the reader may see it now, in the language of their page. */
export function useQuiz({ names = false, live = false } = {}) {
  const locale = useLocale();
  const { workshop } = useRoom();
  return useRead<Quiz>('exercise', `quiz?language=${locale}${names ? '&names=true' : ''}`, {
    enabled: workshop.scenario !== null,
    every: live ? AGAIN : undefined,
  });
}
