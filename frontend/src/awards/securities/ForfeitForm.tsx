import { Alert, AlertTitle, Box } from '@mui/material';
import type { BidSecurityShown } from '../../api/shapes';
import { type Act, useAct } from '../../api/useAct';
import { isolated } from '../../fields/isolated';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { ReasonsForm } from '../../layout/ReasonsForm';

interface Props {
  tender: string;
  one: BidSecurityShown;
  leave: () => void;
}

/** The last step before a security is lost: for how much, that nothing undoes it, and why. */
export function ForfeitForm({ tender, one, leave }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const sent = useAct<BidSecurityShown>(`tenders/${tender}/securities/forfeiture`, {
    success: 'security.award.forfeited',
    refresh: ['awards'],
  });
  const act: Act<unknown> = {
    ...sent,
    run: (said) => sent.run({ ...(said as { reasons: string }), bid: one.bid, lot: one.lot }),
  };
  const amount = one.due ? isolated(formatMoney(one.due, tag)) : '';
  return (
    <Box sx={{ mt: 1.5 }}>
      <Alert severity="warning">
        <AlertTitle>
          {words('security.award.forfeitTitle', { amount, tenderer: isolated(one.tenderer.name) })}
        </AlertTitle>
        {words('security.award.forfeitWhy')}{' '}
        {one.security.form === 'undertaking' && words('security.award.dueUndertaking')}
      </Alert>
      <ReasonsForm
        act={act}
        name="reasons"
        label="security.award.reasons"
        help="security.award.reasonsHelp"
        does="security.award.does"
        leave="security.award.keep"
        onLeave={leave}
        onDone={leave}
      />
    </Box>
  );
}
