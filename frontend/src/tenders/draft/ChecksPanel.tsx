import CheckIcon from '@mui/icons-material/CheckCircleOutlined';
import CrossIcon from '@mui/icons-material/HighlightOff';
import { Box, Paper, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { Check } from '../../api/shapes';
import { useWords, useWordsOr } from '../../i18n';
import { checkFacts } from './checkFacts';

interface Props {
  checks: Check[];
  saved: boolean;
}

/** What publication would say now, rule by rule; first what is still missing. */
export function ChecksPanel({ checks, saved }: Props) {
  const words = useWords();
  const missingFirst = [...checks].sort((one, other) => Number(one.ok) - Number(other.ok));
  return (
    <Paper variant="outlined" component="section" sx={{ p: 2 }}>
      <Typography component="h2" variant="h3">
        {words('tenders.draft.checks')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {words(saved ? 'tenders.draft.checksWhy' : 'tenders.draft.checksSave')}
      </Typography>
      <Box component="ul" aria-live="polite" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {missingFirst.map((check) => (
          <CheckLine key={check.code} check={check} faded={!saved} />
        ))}
      </Box>
    </Paper>
  );
}

function CheckLine({ check, faded }: { check: Check; faded: boolean }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const name = check.code.replace(/^tenders\./, '');
  const facts = checkFacts(check);
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 1,
        py: 0.5,
        fontSize: '0.9rem',
        fontStyle: faded ? 'italic' : 'normal',
        color: check.ok ? 'text.primary' : 'error.main',
        '& svg': { fontSize: 20, mt: '2px', color: check.ok ? 'success.main' : 'error.main' },
      }}
    >
      {check.ok ? <CheckIcon aria-hidden="true" /> : <CrossIcon aria-hidden="true" />}
      <span>
        {wordsOr(`tenders.check.${name}`, wordsOr(`judging.check.${name}`, name, facts), facts)}
        <span style={visuallyHidden}>
          {' '}
          {words(check.ok ? 'tenders.draft.checkOk' : 'tenders.draft.checkNotOk')}
        </span>
      </span>
    </Box>
  );
}
