import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import type { OpeningShown, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { keepFile } from '../../fields/keepFile';
import { useWords } from '../../i18n';
import { RecordRow } from './RecordRow';
import { lowestTotal } from './totals';

/** The record of the opening: every bid with its total as a bar, and its lines. */
export function OpeningRecord({ tender, opening }: { tender: TenderShown; opening: OpeningShown }) {
  const words = useWords();
  const { bids, openedAt, openingKey, receipt } = opening;
  const lowest = lowestTotal(bids);
  const amounts = bids.map((bid) => Number(bid.total?.amount ?? 0));
  const widest = Math.max(...amounts, Number(tender.value?.amount ?? 0), 1);
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h2">
        {words('evaluations.opening.resultTitle')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
        {words('evaluations.opening.openedLabel')} <InstantField value={openedAt} seconds /> ·{' '}
        {words('evaluations.opening.key')} <bdi dir="ltr">{openingKey}</bdi> ·{' '}
        {words('evaluations.opening.count', { smart_count: bids.length })}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {bids.map((bid) => (
          <RecordRow
            key={bid.bid}
            bid={bid}
            items={tender.items}
            share={Number(bid.total?.amount ?? 0) / widest}
            lowest={lowest !== null && bid.total?.amount === lowest}
          />
        ))}
      </Box>
      {receipt && (
        <Stack direction="row" sx={{ mt: 2, displayPrint: 'none' }}>
          <Button
            variant="outlined"
            startIcon={<DownloadIcon />}
            onClick={() => keepFile(`opening-${tender.id}.json`, JSON.stringify(receipt, null, 2))}
          >
            {words('evaluations.opening.keep')}
          </Button>
        </Stack>
      )}
    </Paper>
  );
}
