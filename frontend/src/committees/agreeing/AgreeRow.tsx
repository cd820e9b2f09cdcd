import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { AgreedMark, CriterionToMark, MarkShown } from '../../api/shapes';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import { useMarkText } from '../useMarkText';
import { AgreeForm } from './AgreeForm';
import { DotPlot } from './DotPlot';
import { Written } from './Written';

interface Props {
  tender: string;
  criterion: CriterionToMark;
  row: AgreedMark;
  written: MarkShown[];
  leads: boolean;
}

/** One criterion of one bid: how the members' marks lie, and what became of them. */
export function AgreeRow({ tender, criterion, row, written, leads }: Props) {
  const words = useWords();
  const markText = useMarkText();
  const [again, setAgain] = useState(false);
  const differ = new Set(row.given).size > 1;
  const form = leads && differ && (row.marks === null || again);
  return (
    <Box sx={{ py: 2, borderTop: 1, borderColor: 'divider', mt: 1.5 }}>
      <Box
        sx={{
          display: 'grid',
          columnGap: 2,
          rowGap: 0.5,
          alignItems: 'center',
          gridTemplateColumns: { xs: '1fr auto', sm: 'minmax(0, 1fr) 240px 120px' },
        }}
      >
        <Typography component="h4" sx={{ fontWeight: 600, minWidth: 0, overflowWrap: 'anywhere' }}>
          <bdi>{criterion.name}</bdi>
        </Typography>
        <Box sx={{ gridRow: { xs: 2, sm: 'auto' }, gridColumn: { xs: '1 / -1', sm: 'auto' } }}>
          <DotPlot
            given={row.given}
            leftOut={row.leftOut}
            fullMarks={criterion.fullMarks}
            agreed={row.marks}
          />
        </Box>
        <Box sx={{ textAlign: 'end' }}>
          {row.marks === null ? (
            <StatusChip tone="wait" label={words('committees.agree.toAgree')} />
          ) : (
            <Typography sx={{ ...TABULAR, fontWeight: 700 }}>
              {markText(row.marks)}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                {words('committees.marks.of', { full: criterion.fullMarks })}
              </Typography>
            </Typography>
          )}
        </Box>
      </Box>
      {row.reasons && !form && (
        <Typography dir="auto" variant="body2" sx={{ mt: 0.5, whiteSpace: 'pre-line' }}>
          {row.reasons}
        </Typography>
      )}
      {leads && differ && !form && (
        <Button size="small" onClick={() => setAgain(true)} sx={{ marginInlineStart: -1.5 }}>
          {words('committees.agree.edit')}
        </Button>
      )}
      {form && (
        <AgreeForm tender={tender} criterion={criterion} row={row} done={() => setAgain(false)} />
      )}
      <Written marks={written} />
    </Box>
  );
}
