import { useWords } from '../i18n';
import { useRoom } from '../live/room';

/** A seat with who sits on it now; the ledger knows the seat alone. */
export function SeatName({ seat }: { seat: string }) {
  const words = useWords();
  const { seats } = useRoom();
  const found = seats.find((one) => one.seat === seat);
  const holder = found?.mine ? words('approvals.facts.you') : found?.holder;
  return (
    <>
      <bdi>{seat}</bdi>
      {holder && (
        <>
          {' '}
          (<bdi>{holder}</bdi>)
        </>
      )}
    </>
  );
}
