import type { ReserveNotice } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { usePercent } from '../../fields/percent';
import { useWords } from '../../i18n';
import { GlossaryTerm } from '../frame/GlossaryTerm';
import { Aside, Fact } from './FactsGrid';

interface Props {
  lot: ReserveNotice['lots'][number];
  /** The share of the net cost under which a bid is out. */
  netShare: string | null;
}

/** The costs of works that the notice names for a lot, and what they mean for a bid. */
export function CostFacts({ lot, netShare }: Props) {
  const words = useWords();
  const percent = usePercent();
  return (
    <>
      {lot.statutoryCosts && (
        <Fact name={words('costs.statutoryCosts')}>
          <MoneyField value={lot.statutoryCosts} />{' '}
          <GlossaryTerm term="A gap" meaning={words('costs.term.statutoryCosts')} />
          <Aside>{words('costs.notice.statutoryCosts')}</Aside>
        </Fact>
      )}
      {lot.netCost && (
        <Fact name={words('costs.netCost')}>
          <MoneyField value={lot.netCost} />{' '}
          <GlossaryTerm term="sun gongsa wonga" meaning={words('costs.term.netCost')} />
          {netShare && (
            <Aside>{words('costs.notice.netCost', { percent: percent(netShare) })}</Aside>
          )}
        </Fact>
      )}
    </>
  );
}
