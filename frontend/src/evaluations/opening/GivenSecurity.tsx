import { Box, Typography } from '@mui/material';
import type { SecurityGivenShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { isolated } from '../../fields/isolated';
import { MoneyField } from '../../fields/MoneyField';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';

/** What was given to secure a bid: its form, how much, by whom and until when. */
export function GivenSecurity({ given }: { given: SecurityGivenShown }) {
  const words = useWords();
  if (!given.form) return <>{words('security.record.none')}</>;
  return (
    <>
      {words(`security.form.${given.form}`)}
      {given.amount && (
        <>
          {' · '}
          <MoneyField value={given.amount} />
        </>
      )}
      {given.issuer && (
        <>
          {' · '}
          <bdi>{given.issuer}</bdi>
        </>
      )}
      {given.validUntil && (
        <>
          {' · '}
          {words('security.record.until')} <InstantField value={given.validUntil} />
        </>
      )}
    </>
  );
}

/** The same as one line of the opening record. */
export function SecurityLine({ given }: { given: SecurityGivenShown }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {words('security.title')}
        {words('page.colon')}
      </Box>{' '}
      <GivenSecurity given={given} />
      {given.leastAmount && (
        <>
          {' · '}
          {words('security.record.asked', {
            amount: isolated(formatMoney(given.leastAmount, tag)),
          })}
        </>
      )}
    </Typography>
  );
}
