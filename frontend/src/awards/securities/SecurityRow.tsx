import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { BidSecurityShown } from '../../api/shapes';
import { GivenSecurity } from '../../evaluations/opening/GivenSecurity';
import { InstantField } from '../../fields/InstantField';
import { isolated } from '../../fields/isolated';
import { formatMoney } from '../../fields/money';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords } from '../../i18n';

const TONE = { none: 'neutral', held: 'active', released: 'good', forfeited: 'bad' } as const;

interface Props {
  one: BidSecurityShown;
  /** Whether it is that of the seat in play. */
  own: boolean;
  children: ReactNode;
}

/** One security: whose, what was given, what is at stake, and what became of it. */
export function SecurityRow({ one, own, children }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { end, due } = one;
  const stake = due && isolated(formatMoney(due, tag));
  return (
    <Box component="li" sx={{ py: 1.5, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, justifyContent: 'space-between' }}>
        <Typography component="h3" sx={{ fontWeight: 650, minWidth: 0, overflowWrap: 'anywhere' }}>
          <bdi>{one.tenderer.name}</bdi>
          {own && (
            <Typography component="span" color="text.secondary">
              {' '}
              · {words('security.award.yours')}
            </Typography>
          )}
        </Typography>
        <StatusChip tone={TONE[one.state]} label={words(`security.award.state.${one.state}`)} />
      </Box>
      {one.state !== 'none' && (
        <Typography variant="body2" color="text.secondary">
          <GivenSecurity given={one.security} />
        </Typography>
      )}
      {one.state === 'held' && stake && (
        <Typography variant="body2">{words('security.award.due', { amount: stake })}</Typography>
      )}
      {end?.amount && (
        <Typography variant="body2" sx={{ mt: 0.5 }}>
          <strong>
            {words('security.award.lost', { amount: isolated(formatMoney(end.amount, tag)) })}
          </strong>
          {' · '}
          <InstantField value={end.endedAt} />
          <br />
          {words('security.award.lostBecause', { reasons: isolated(end.reasons ?? '') })}
          {one.security.form === 'undertaking' && (
            <>
              <br />
              {words('security.award.dueUndertaking')}
            </>
          )}
        </Typography>
      )}
      {children}
    </Box>
  );
}
