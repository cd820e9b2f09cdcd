import type { TenderDraft, TenderShown } from '../../api/shapes';
import { type DraftValues, type Mistakes, valuesOf } from '../draft/draftForm';
import { draftOf } from '../draft/draftSent';

const until = (period: { endDate: string | null } | null) =>
  period?.endDate ? { endDate: period.endDate } : null;

/** The notice in force, as its officer would write it. */
export const noticeOf = (tender: TenderShown): TenderDraft => ({
  title: tender.title,
  description: tender.description,
  buyer: tender.buyer,
  procurementMethod: 'open', // as a draft sends it; the server writes that of the procedure
  procedureId: tender.procedureId,
  mainProcurementCategory: tender.mainProcurementCategory,
  awardCriteria: 'priceOnly',
  currency: tender.currency,
  value: tender.value,
  lots: tender.lots,
  items: tender.items,
  enquiryPeriod: until(tender.enquiryPeriod),
  tenderPeriod: until(tender.tenderPeriod),
  contractPeriod: tender.contractPeriod,
  plan: tender.plan,
  eligibility: tender.eligibility,
  siteBriefing: tender.siteBriefing,
  participationPeriod: until(tender.participationPeriod),
  criteria: tender.criteria,
  priceWeight: tender.priceWeight,
  lifeCycle: tender.lifeCycle,
  green: tender.green,
  bidSecurity: tender.bidSecurity,
});

/** The notice as typed. The form shows instants by the minute: those not touched stay as they were. */
export function amendedNotice(
  values: DraftValues,
  tender: TenderShown,
  zone: string,
): { notice: TenderDraft; mistakes: Mistakes } {
  const { draft, mistakes } = draftOf(values, zone, tender.procedure.awardMethod);
  const before = noticeOf(tender);
  const shown = valuesOf(tender, zone);
  const notice = { ...draft };
  if (values.deadline === shown.deadline) notice.tenderPeriod = before.tenderPeriod;
  if (values.enquiryDeadline === shown.enquiryDeadline) notice.enquiryPeriod = before.enquiryPeriod;
  if (values.participationDeadline === shown.participationDeadline) {
    notice.participationPeriod = before.participationPeriod;
  }
  if (notice.siteBriefing && before.siteBriefing && values.briefingDate === shown.briefingDate) {
    notice.siteBriefing = { ...notice.siteBriefing, date: before.siteBriefing.date };
  }
  if (values.contractStart === shown.contractStart && values.contractEnd === shown.contractEnd) {
    notice.contractPeriod = before.contractPeriod;
  }
  return { notice, mistakes };
}
