import type { AwardShown, Opening } from '../api/shapes';
import { useOpenedOf } from '../evaluations/opening/useOpened';
import { drawOf } from '../evaluations/reserve/published';
import { MoneyField } from '../fields/MoneyField';
import { usePercentText } from '../fields/percent';
import { useWords } from '../i18n';
import { Fact } from '../tenders/notice/FactsGrid';

interface Props {
  award: AwardShown;
  opening: Opening | null;
}

/** The plan price of an awarded lot and where its bid stands; nothing where no plan price was drawn. */
export function PlanPriceFacts({ award, opening }: Props) {
  const words = useWords();
  const percent = usePercentText();
  const record = drawOf(opening, award.lot);
  const told = record?.planPrice && award.status === 'active' ? opening : null;
  const bid = useOpenedOf(told, award.supplier?.id).find((one) => one.lot === award.lot);
  if (!told) return null;
  return (
    <>
      <Fact name={words('reserve.planPrice')}>
        <MoneyField value={record?.planPrice} />
      </Fact>
      {bid?.percent && (
        <Fact name={words('reserve.award.share')}>
          <bdi>{percent(bid.percent)}</bdi>
        </Fact>
      )}
    </>
  );
}
