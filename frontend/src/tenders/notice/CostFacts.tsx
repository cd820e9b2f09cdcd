import { Box } from '@mui/material';
import type { ReserveNotice } from '../../api/shapes';
import { usePercent } from '../../evaluations/reserve/usePercent';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { GlossaryTerm } from '../frame/GlossaryTerm';
import { Fact } from './FactsGrid';

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
          <Meaning>{words('costs.notice.statutoryCosts')}</Meaning>
        </Fact>
      )}
      {lot.netCost && (
        <Fact name={words('costs.netCost')}>
          <MoneyField value={lot.netCost} />{' '}
          <GlossaryTerm term="sun gongsa wonga" meaning={words('costs.term.netCost')} />
          {netShare && (
            <Meaning>{words('costs.notice.netCost', { percent: percent(netShare) })}</Meaning>
          )}
        </Fact>
      )}
    </>
  );
}

function Meaning({ children }: { children: string }) {
  return (
    <Box
      component="span"
      sx={{ display: 'block', fontWeight: 400, fontSize: '0.875rem', color: 'text.secondary' }}
    >
      {children}
    </Box>
  );
}
