import { useGetList } from 'react-admin';
import type { TenderShown } from '../api/shapes';

/** Tenders that still take bids, by deadline. */
export function useOpenTenders(): TenderShown[] {
  const { data = [] } = useGetList<TenderShown>('tenders', {
    pagination: { page: 1, perPage: 50 },
    sort: { field: 'closesAt', order: 'ASC' },
    filter: { status: 'active' },
  });
  return data.filter((tender) => tender.tenderPeriod?.endDate);
}

export const nameOf = (tender: TenderShown) => tender.noticeNumber || tender.title;

/** The tenders whose deadline lies between now and a moment to come. */
export function passed(tenders: TenderShown[], now: number, target: number): TenderShown[] {
  return tenders.filter((tender) => {
    const deadline = Date.parse(tender.tenderPeriod?.endDate ?? '');
    return deadline >= now && deadline < target;
  });
}
