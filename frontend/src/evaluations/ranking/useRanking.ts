import type { RankingShown } from '../../api/shapes';
import { AT_ONCE, useRanges } from '../../api/useRanges';

const ROWS = ['ranking', 'outOfRace', 'notResponsive'] as const;
const rowsIn = ({ count }: RankingShown) => count;

/** The ranking of a tender with every row; undefined until it is read, null before there is one. */
export const useRanking = (tender: string, enabled = true) =>
  useRanges<RankingShown>('evaluations', `tenders/${tender}/ranking`, {
    begin: AT_ONCE,
    total: rowsIn,
    lists: ROWS,
    enabled,
  });
