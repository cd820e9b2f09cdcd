import type { DrawRecord, Opening, TenderShown } from '../../api/shapes';
/** The hash of a lot's draw as the notice has it; empty where the notice has none. */
export const commitmentIn = (tender: TenderShown, lot: string): string =>
  tender.reservePrices?.lots.find((one) => one.lot === lot)?.commitment ?? '';

/** The record of a lot's draw; null where the award rule draws nothing. */
export const drawOf = (opening: Opening | null, lot: string): DrawRecord | null =>
  opening?.reservePrices?.find((record) => record.lot === lot) ?? null;
