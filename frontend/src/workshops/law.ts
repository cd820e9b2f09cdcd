/** No country's law: the rules that every course can begin with. */
export const GENERIC = 'generic';

/** The same rules, with two persons for each official act. */
export const FOUR_EYES = 'foureyes';
