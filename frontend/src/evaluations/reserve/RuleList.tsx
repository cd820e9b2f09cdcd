import { Box } from '@mui/material';
import type { ReserveRule } from '../../api/shapes';
import { usePercent } from '../../fields/percent';
import { useWords, useWordsOr } from '../../i18n';
import { Fact } from '../../tenders/notice/FactsGrid';

const OPTIONS = ['spread', 'fourthTie', 'fewPicks', 'missingPicks', 'rounding'] as const;

/** Every open question of the rule with the answer that the pack gives. */
export function RuleList({ rule }: { rule: ReserveRule }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const percent = usePercent();
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gap: 1.25,
        '& dd': { fontWeight: 400, fontSize: '0.9rem' },
        // On paper question and answer share a line.
        '@media print': {
          gap: 0,
          '& > div': { display: 'flex', flexWrap: 'wrap', columnGap: '6px' },
          '& dt, & dd': { fontSize: '7pt', lineHeight: 1.35 },
        },
      }}
    >
      {OPTIONS.map((option) => (
        <Fact key={option} name={words(`reserve.rule.${option}`, { count: rule.averaged })}>
          {wordsOr(`reserve.rule.${option}Is.${rule[option]}`, rule[option], {
            percent: percent(rule.spreadShare),
            count: rule.averaged,
            candidates: rule.candidates,
            above: rule.aboveBase,
          })}
        </Fact>
      ))}
    </Box>
  );
}
