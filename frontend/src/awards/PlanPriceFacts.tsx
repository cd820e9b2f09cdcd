import type { AwardShown, OpeningShown } from '../api/shapes';
import { drawOf } from '../evaluations/reserve/published';
import { MoneyField } from '../fields/MoneyField';
import { usePercentText } from '../fields/percent';
import { useWords } from '../i18n';
import { Fact } from '../tenders/notice/FactsGrid';

interface Props {
  award: AwardShown;
  opening: OpeningShown | null;
}

/** The plan price of an awarded lot and where its bid stands; nothing where no plan price was drawn. */
export function PlanPriceFacts({ award, opening }: Props) {
  const words = useWords();
  const percent = usePercentText();
  const record = drawOf(opening, award.lot);
  if (!record?.planPrice || award.status !== 'active') return null;
  const party = award.supplier?.id;
  const bid = opening?.bids.find((one) => one.lot === award.lot && one.tenderer.id === party);
  return (
    <>
      <Fact name={words('reserve.planPrice')}>
        <MoneyField value={record.planPrice} />
      </Fact>
      {bid?.percent && (
        <Fact name={words('reserve.award.share')}>
          <bdi>{percent(bid.percent)}</bdi>
        </Fact>
      )}
    </>
  );
}
