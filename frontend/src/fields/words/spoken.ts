/** The languages in which amounts are said in words; elsewhere nothing is offered. */
const SPOKEN = ['ar', 'en', 'es', 'fr', 'ko'] as const;

export type Spoken = (typeof SPOKEN)[number];

export const isSpoken = (language: string): language is Spoken =>
  (SPOKEN as readonly string[]).includes(language);
