import type { ReactNode } from 'react';
import type { Opening, OpeningShown } from '../../api/shapes';
import { Loading } from '../../layout/Loading';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { useOpened } from './useOpened';

interface Props {
  opening: Opening;
  children: (whole: OpeningShown) => ReactNode;
}

/** What shows every row of an opening, once they are read. */
export function OpenedRows({ opening, children }: Props) {
  const { zone } = useRoom();
  const { rows, error } = useOpened(opening);
  if (error) return <RefusalNote refusal={error} zone={zone} />;
  if (!rows) return <Loading />;
  return children({ ...opening, bids: rows.bids, offers: rows.offers });
}
