/** Any catalogue that has the same keys as the English one. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

type Join<A extends string, B extends string> = A extends '' ? B : `${A}.${B}`;

/** Every dotted path to a sentence in a catalogue. */
export type PathsOf<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? Join<Prefix, K> : PathsOf<T[K], Join<Prefix, K>>;
}[keyof T & string];
