import type { DocumentShown } from './shapes';

/** A document in force with the versions that it took the place of, latest first. */
export interface Lineage {
  current: DocumentShown;
  earlier: DocumentShown[];
}

/** Documents as a reader looks for them: what is in force, in the order in which it first came. */
export function lineagesOf(documents: readonly DocumentShown[]): Lineage[] {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const lineages = documents
    .filter((one) => one.replacedBy === null || !byId.has(one.replacedBy))
    .map((current) => ({ current, earlier: before(current, byId) }));
  const firstAt = ({ current, earlier }: Lineage) => (earlier.at(-1) ?? current).addedAt;
  return lineages.sort((a, b) => firstAt(a).localeCompare(firstAt(b)));
}

function before(document: DocumentShown, byId: Map<string, DocumentShown>): DocumentShown[] {
  const found: DocumentShown[] = [];
  let one = document.replaces === null ? undefined : byId.get(document.replaces);
  while (one && !found.includes(one)) {
    found.push(one);
    one = one.replaces === null ? undefined : byId.get(one.replaces);
  }
  return found;
}
