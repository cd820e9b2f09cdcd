import type { BidSecurity, SecurityLaw, TenderShown } from '../../../api/shapes';
import type { Mistakes } from '../draftForm';
import { inPercent, share } from '../judging/judged';

/** A bid security as typed; the share is in percent. */
export interface SecurityValues {
  forms: BidSecurity['forms'];
  percent: string;
  shareOf: BidSecurity['shareOf'];
  bindingDays: string;
  daysBeyond: string;
  undertaking: string;
}

const LONGEST_DAYS = 1830;

/** What a notice asks where nothing was typed yet: as little as the law lets it. */
export const firstSecurity = (law: SecurityLaw, undertaking: string): SecurityValues => ({
  forms: law.forms,
  percent: inPercent(Number(law.leastShare) > 0 ? law.leastShare : law.mostShare),
  shareOf: law.shareOf,
  bindingDays: '60',
  daysBeyond: String(law.leastDaysBeyond),
  undertaking,
});

export function securityOf({
  bidSecurity,
}: Pick<TenderShown, 'bidSecurity'>): SecurityValues | null {
  if (!bidSecurity) return null;
  const { forms, shareOf, bindingDays, daysBeyond, undertaking = '' } = bidSecurity;
  return {
    forms,
    percent: inPercent(bidSecurity.share),
    shareOf,
    bindingDays: String(bindingDays),
    daysBeyond: String(daysBeyond),
    undertaking,
  };
}

/** What the server gets; a text that nobody may choose is left out. */
export function securitySent(
  typed: SecurityValues | null | undefined,
  mistakes: Mistakes,
): BidSecurity | null {
  if (!typed) return null;
  const days = (name: 'bindingDays' | 'daysBeyond') => {
    const number = /^[0-9]{1,4}$/.test(typed[name].trim()) ? Number(typed[name]) : Number.NaN;
    if (number <= LONGEST_DAYS) return number;
    mistakes[`bidSecurity.${name}`] = 'notNumber';
    return 0;
  };
  const asked = {
    forms: typed.forms,
    share: share(typed.percent, 'bidSecurity.percent', mistakes),
    shareOf: typed.shareOf,
    bindingDays: days('bindingDays'),
    daysBeyond: days('daysBeyond'),
  };
  if (typed.forms.length === 0) mistakes.bidSecurity = 'needed';
  const words = typed.undertaking.replace(/\r\n?/g, '\n').trim();
  return { ...asked, undertaking: typed.forms.includes('undertaking') ? words : '' };
}
