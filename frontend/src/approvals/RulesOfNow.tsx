import { Alert, AlertTitle, Box } from '@mui/material';
import type { Check } from '../api/shapes';
import { useWords, useWordsOr } from '../i18n';
import { checkFacts } from '../tenders/draft/checkFacts';

/** What the rules of this moment say of a publication that was asked for earlier. */
export function RulesOfNow({ checks }: { checks: Check[] }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const failing = checks.filter(({ ok }) => !ok);
  const good = failing.length === 0;
  return (
    <Alert severity={good ? 'success' : 'error'} role="note" sx={{ mb: 2 }}>
      <AlertTitle component="h2" sx={{ fontWeight: 650, mb: good ? 0 : 0.5 }}>
        {words(good ? 'approvals.said.rulesHold' : 'approvals.said.rulesBroken')}
      </AlertTitle>
      {!good && (
        <Box component="ul" sx={{ m: 0, paddingInlineStart: 2.5 }}>
          {failing.map((check) => {
            const name = check.code.replace(/^tenders\./, '');
            return (
              <li key={check.code}>{wordsOr(`tenders.check.${name}`, name, checkFacts(check))}</li>
            );
          })}
        </Box>
      )}
    </Alert>
  );
}
