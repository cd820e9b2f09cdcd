import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import type { LineItem, Money, OpenedBid, OpeningShown, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { keepFile } from '../../fields/keepFile';
import { LotHeading } from '../../fields/LotHeading';
import { useWords } from '../../i18n';
import { byLot } from '../../tenders/lots';
import { NoBids } from './EnvelopeGrid';
import { RecordRow } from './RecordRow';
import { lowestTotal } from './totals';

/** The record of the opening: every bid with its total as a bar, and its lines. */
export function OpeningRecord({ tender, opening }: { tender: TenderShown; opening: OpeningShown }) {
  const words = useWords();
  const { bids, openedAt, openingKey, receipt } = opening;
  const several = tender.lots.length > 1;
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
      {byLot(tender, bids).map(({ lot, rows }) => (
        <Fragment key={lot.id}>
          {several && (
            <LotHeading lot={lot}>
              {words('evaluations.opening.count', { smart_count: rows.length })}
            </LotHeading>
          )}
          {several && rows.length === 0 && <NoBids />}
          <Rows items={tender.items} rows={rows} value={several ? lot.value : tender.value} />
        </Fragment>
      ))}
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

interface RowsProps {
  items: LineItem[];
  rows: OpenedBid[];
  /** What was estimated for them, as long as a bar as their totals. */
  value?: Money | null;
}

function Rows({ items, rows, value }: RowsProps) {
  const lowest = lowestTotal(rows);
  const amounts = rows.map((bid) => Number(bid.total?.amount ?? 0));
  const widest = Math.max(...amounts, Number(value?.amount ?? 0), 1);
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map((bid) => (
        <RecordRow
          key={bid.bid}
          bid={bid}
          items={items}
          share={Number(bid.total?.amount ?? 0) / widest}
          lowest={lowest !== null && bid.total?.amount === lowest}
        />
      ))}
    </Box>
  );
}
