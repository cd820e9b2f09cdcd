import { Box, Typography } from '@mui/material';
import type { BidToMark, CriterionToMark, MarkShown } from '../../api/shapes';
import { intlTag, useLocale, useWords } from '../../i18n';
import { MarkFields } from './MarkFields';

interface Props {
  tender: string;
  bid: BidToMark;
  criterion: CriterionToMark;
  heading: string | null;
  answer: string | null;
  saved: MarkShown | null;
  fixed: boolean;
  goOn: () => void;
}

/** One criterion: what is asked, what the bid says to it, and one's mark. */
export function MarkCard({ criterion, heading, answer, saved, fixed, ...rest }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const least =
    criterion.leastShare &&
    new Intl.NumberFormat(tag, { style: 'percent' }).format(Number(criterion.leastShare));
  return (
    <Box component="li" sx={{ py: 2.5, borderTop: 1, borderColor: 'divider', mt: 1 }}>
      {heading && (
        <Typography variant="caption" color="text.secondary" component="p">
          <bdi>{heading}</bdi>
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline' }}>
        <Typography component="h4" variant="h3">
          <bdi>{criterion.name}</bdi>
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {words('committees.marks.weight', { weight: criterion.weight })}
          {least && ` · ${words('committees.marks.least', { percent: least })}`}
        </Typography>
      </Box>
      {criterion.description && (
        <Typography color="text.secondary" dir="auto" sx={{ whiteSpace: 'pre-line' }}>
          {criterion.description}
        </Typography>
      )}
      <Box
        sx={{
          mt: 1.5,
          mb: 2.5,
          px: 2,
          py: 1.25,
          borderRadius: 1,
          bgcolor: 'tones.neutral.ground',
          borderInlineStart: '3px solid',
          borderColor: answer ? 'primary.main' : 'divider',
        }}
      >
        <Typography variant="caption" color="text.secondary" component="p">
          {words('committees.marks.answer')}
        </Typography>
        <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {answer ? <bdi>{answer}</bdi> : words('committees.marks.noAnswer')}
        </Typography>
      </Box>
      <MarkFields criterion={criterion} saved={saved} fixed={fixed} {...rest} />
    </Box>
  );
}
