import { Box, TextField } from '@mui/material';
import { isolated } from '../../../fields/isolated';
import { decimalsOf, formatMoney, parseAmount } from '../../../fields/money';
import { formatInstant } from '../../../fields/time';
import { intlTag, useLocale, useWords } from '../../../i18n';
import { useRoom } from '../../../live/room';
import { daysAfter } from '../../../tenders/notice/SecurityTerms';
import { isOneLine } from '../../sealing/answers';
import { isAbove } from '../prices';
import { leastOf } from './least';
import { type FieldProps, LineField } from './SecurityField';
import { AMOUNT, ISSUER, NUMBER, UNTIL, untilOf } from './typed';

/** How much a guarantee or cash is for, by whom, and until when; held against the notice while it is typed. */
export function GuaranteeFields(props: FieldProps & { guarantee: boolean }) {
  const { tender, lot, total, typed, change, pressed, guarantee } = props;
  const words = useWords();
  const { zone } = useRoom();
  const tag = intlTag(useLocale());
  const { currency, bidSecurity: asked } = tender;
  const amount = parseAmount(typed[AMOUNT] ?? '', decimalsOf(currency));
  const least = leastOf(tender, lot, total);
  const small = amount !== null && least !== null && isAbove(least, amount);
  const badAmount = amount === null && (pressed || Boolean(typed[AMOUNT]?.trim()));
  const leastWords =
    least === null
      ? words('security.bid.wait')
      : words('security.bid.least', {
          amount: isolated(formatMoney({ amount: least, currency }, tag)),
        });
  const days = asked ? asked.bindingDays + asked.daysBeyond : 0;
  const end = daysAfter(tender.tenderPeriod?.endDate, days);
  const until = untilOf(typed, zone);
  const early = until !== null && end !== null && Date.parse(until) < Date.parse(end);
  const needed = pressed && until === null;
  const untilLeast = words('security.bid.untilLeast', {
    instant: end ? isolated(formatInstant(end, { zone, tag })) : '',
  });
  const untilWrong = early ? 'security.bid.early' : needed ? 'security.bid.dateNeeded' : null;
  const untilHelp = untilWrong ? `${words(untilWrong)} ${untilLeast}` : untilLeast;
  const lineWrong = (name: string) => pressed && !isOneLine(typed[name] ?? '');
  const line = (name: string, label: string) => (
    <LineField
      label={label}
      name={name}
      typed={typed}
      change={change}
      wrong={lineWrong(name)}
      help={words('security.bid.lineNeeded')}
    />
  );
  return (
    <Box
      sx={{
        mt: 1.5,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fill, minmax(min(260px, 100%), 1fr))',
      }}
    >
      <TextField
        label={words('security.bid.amount', { currency })}
        value={typed[AMOUNT] ?? ''}
        onChange={({ target }) => change({ ...typed, [AMOUNT]: target.value })}
        error={badAmount || small}
        helperText={
          badAmount
            ? `${words('security.bid.amountWrong')} ${leastWords}`
            : small
              ? `${words('security.bid.small')} ${leastWords}`
              : leastWords
        }
        slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
      />
      {guarantee && line(ISSUER, words('security.bid.issuer'))}
      {line(NUMBER, words(guarantee ? 'security.bid.number' : 'security.bid.receipt'))}
      {guarantee && (
        <TextField
          type="datetime-local"
          label={words('security.bid.until')}
          value={typed[UNTIL] ?? ''}
          onChange={({ target }) => change({ ...typed, [UNTIL]: target.value })}
          error={early || needed}
          helperText={untilHelp}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      )}
    </Box>
  );
}
