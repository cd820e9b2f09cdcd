import { Typography } from '@mui/material';
import type { DrawRecord } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';

/** The two amounts that a ranking lies between. */
export function PlanPriceLine({ record }: { record: DrawRecord | null }) {
  const words = useWords();
  if (!record?.planPrice) return null;
  return (
    <Typography variant="body2" sx={{ mb: 1.5 }}>
      {words('reserve.planPrice')}
      {words('page.colon')} <MoneyField value={record.planPrice} sx={{ fontWeight: 650 }} />
      {record.floor && (
        <>
          {' · '}
          {words('reserve.floor')}
          {words('page.colon')} <MoneyField value={record.floor} sx={{ fontWeight: 650 }} />
        </>
      )}
    </Typography>
  );
}
