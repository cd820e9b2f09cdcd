import { Box, Typography } from '@mui/material';
import type { BidSecurity, TenderShown } from '../../api/shapes';
import { leastOf } from '../../bids/form/security/least';
import { InstantField } from '../../fields/InstantField';
import { isolated } from '../../fields/isolated';
import { formatMoney } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';
import { GlossaryTerm } from '../frame/GlossaryTerm';
import { Fact } from './FactsGrid';
import { Paragraphs } from './Paragraphs';

const DAY = 86_400_000;

/** An instant so many days of 24 hours after the deadline. */
export function daysAfter(deadline: string | null | undefined, days: number): string | null {
  return deadline ? new Date(Date.parse(deadline) + days * DAY).toISOString() : null;
}

/** What has to come with each bid so that its tenderer keeps its word. */
export function SecurityTerms({ tender, asked }: { tender: TenderShown; asked: BidSecurity }) {
  const words = useWords();
  const deadline = tender.tenderPeriod?.endDate;
  const guarantee = asked.forms.includes('guarantee');
  return (
    <>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        <Fact
          name={
            <>
              {words('security.notice.forms')}{' '}
              <GlossaryTerm term="ipchal bojeunggeum" meaning={words('security.term')} />
            </>
          }
        >
          {asked.forms.map((form) => words(`security.form.${form}`)).join(' · ')}
        </Fact>
        <Fact name={words('security.notice.amount')}>
          <Amounts tender={tender} asked={asked} />
        </Fact>
        <Fact name={words('security.notice.binds')}>
          <InstantField value={daysAfter(deadline, asked.bindingDays)} />
        </Fact>
        {guarantee && (
          <Fact name={words('security.notice.holds')}>
            <InstantField value={daysAfter(deadline, asked.bindingDays + asked.daysBeyond)} />
          </Fact>
        )}
        {asked.undertaking && (
          <Fact name={words('security.notice.words')} wide>
            <Box
              sx={{
                fontWeight: 400,
                borderInlineStart: 3,
                borderColor: 'divider',
                paddingInlineStart: 2,
              }}
            >
              <Paragraphs text={asked.undertaking} />
            </Box>
          </Fact>
        )}
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2, maxWidth: '70ch' }}>
        {words('security.notice.lose')}
      </Typography>
    </>
  );
}

function Amounts({ tender, asked }: { tender: TenderShown; asked: BidSecurity }) {
  const words = useWords();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  const share = words(`security.share.${asked.shareOf as 'bid'}`, {
    percent: percent(asked.share),
  });
  if (asked.shareOf === 'bid') return words('security.notice.amountOfBid', { share });
  const several = tender.lots.length > 1;
  return tender.lots.map((lot) => {
    const least = leastOf(tender, lot.id, null);
    if (least === null) return null;
    const amount = isolated(formatMoney({ amount: least, currency: tender.currency }, tag));
    return (
      <Box component="span" key={lot.id} sx={{ display: 'block' }}>
        {several
          ? words('security.notice.amountOfLot', { lot: isolated(lot.id), amount })
          : words('security.notice.amountIs', { share, amount })}
      </Box>
    );
  });
}
