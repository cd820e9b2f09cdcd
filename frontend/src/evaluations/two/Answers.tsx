import { Box, Typography } from '@mui/material';
import type { OfferSaid, TenderShown } from '../../api/shapes';
import { nameOf } from '../../bids/form/answers/LotEnvelopes';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';

/** What a bid says beside its price, under the names that the notice gives. */
export function Answers({ tender, said }: { tender: TenderShown; said: OfferSaid }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  return (
    <Box component="dl" sx={{ m: 0, mt: 1.5 }}>
      {said.answers.map(({ criterion, text }) => {
        const asked = nameOf(tender, criterion, words('envelopes.form.offer'), '');
        return (
          <Box
            key={criterion}
            sx={{
              mb: 1.5,
              paddingInlineStart: 1.5,
              borderInlineStart: '3px solid',
              borderColor: 'divider',
            }}
          >
            <Typography component="dt" variant="body2" color="text.secondary">
              <bdi>{asked.name}</bdi>
            </Typography>
            <Typography
              component="dd"
              dir="auto"
              sx={{ m: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '75ch' }}
            >
              {text}
            </Typography>
          </Box>
        );
      })}
      {said.figures.map(({ name, value }) => (
        <Box key={name} sx={{ display: 'flex', gap: 2 }}>
          <Typography component="dt" variant="body2" color="text.secondary">
            {words(`envelopes.figure.${name}` as 'envelopes.figure.energy')}
          </Typography>
          <Typography component="dd" variant="body2" sx={{ m: 0 }}>
            <bdi dir="ltr">{formatDecimal(value, tag)}</bdi>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}
