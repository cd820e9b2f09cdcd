import { Typography } from '@mui/material';
import type { Lot, TenderShown } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { hasBudget } from '../../tenders/lots';

/** What a lot may cost, where the best quality for that money wins. */
export function BudgetLine({ tender, lot }: { tender: TenderShown; lot: Lot }) {
  const words = useWords();
  const budget = lot.value ?? tender.value;
  if (!hasBudget(tender) || !budget) return null;
  return (
    <Typography variant="body2" sx={{ mb: 1.5 }}>
      {words('judging.notice.budget')}
      {words('page.colon')} <MoneyField value={budget} sx={{ fontWeight: 650 }} />
    </Typography>
  );
}
