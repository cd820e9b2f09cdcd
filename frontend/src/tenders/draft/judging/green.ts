import type { GreenMeasure, GreenRequirement } from '../../../api/shapes';
import type { DraftValues } from '../draftForm';

/** Whether a measure of the library is meant for what the notice buys; one without codes is for its categories. */
export function fits(
  measure: GreenMeasure,
  items: DraftValues['items'],
  category: DraftValues['category'],
): boolean {
  if (measure.codes.length === 0) return category === '' || measure.categories.includes(category);
  const codes = items.flatMap(({ classification }) =>
    classification ? [`${classification.scheme}:${classification.id}`] : [],
  );
  return codes.some((code) => measure.codes.some((beginning) => code.startsWith(beginning)));
}

/** A measure as a notice asks for it, in the language of whoever writes the notice. */
export const taken = (measure: GreenMeasure, locale: string): GreenRequirement => ({
  id: measure.id,
  kind: measure.kind,
  name: said(measure.names, locale),
  description: said(measure.texts, locale),
  proof: said(measure.proofs, locale),
  standard: measure.standard,
});

export const said = (texts: Record<string, string>, locale: string) =>
  texts[locale] ?? texts.en ?? '';
