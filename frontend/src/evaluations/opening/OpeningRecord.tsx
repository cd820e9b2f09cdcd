import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import type { LineItem, Money, OpenedBid, OpeningShown, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { LotHeading } from '../../fields/LotHeading';
import { useFew } from '../../fields/useFew';
import { useWords } from '../../i18n';
import { byLot } from '../../tenders/lots';
import { commitmentIn, drawOf } from '../reserve/published';
import { ReserveRecord } from '../reserve/ReserveRecord';
import { KeepReceipt } from './KeepReceipt';
import { NoBids } from './LotGrid';
import { RecordRow } from './RecordRow';
import { lowestTotal } from './totals';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  title?: string;
}

/** The record of the opening: every bid with its total as a bar, and its lines. */
export function OpeningRecord({ tender, opening, title }: Props) {
  const words = useWords();
  const { bids, openedAt, openingKey } = opening;
  const several = tender.lots.length > 1;
  return (
    <Paper
      component="section"
      variant="outlined"
      sx={{ p: { xs: 2, sm: 3 }, '@media print': { p: 0, border: 0 } }}
    >
      <PrintedHead tender={tender} />
      <Typography component="h2" variant="h2" sx={{ '@media print': { fontSize: '11pt' } }}>
        {title ?? words('evaluations.opening.resultTitle')}
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ mb: 1.5, '@media print': { mb: '2mm', fontSize: '8pt' } }}
      >
        {words('evaluations.opening.openedLabel')} <InstantField value={openedAt} seconds /> ·{' '}
        {words('evaluations.opening.key')} <bdi dir="ltr">{openingKey}</bdi> ·{' '}
        {words('evaluations.opening.count', { smart_count: bids.length })}
      </Typography>
      {byLot(tender, bids).map(({ lot, rows }, place) => {
        const record = drawOf(opening, lot.id);
        const value = several ? lot.value : tender.value;
        return (
          // A lot whose draw is told fills a sheet of its own.
          <Box key={lot.id} sx={{ breakBefore: record && place > 0 ? 'page' : undefined }}>
            {several && (
              <LotHeading lot={lot}>
                {words('evaluations.opening.count', { smart_count: rows.length })}
              </LotHeading>
            )}
            {several && rows.length === 0 && <NoBids />}
            {record ? (
              <>
                <ReserveRecord
                  record={record}
                  tender={tender.id}
                  commitment={commitmentIn(tender, lot.id)}
                  bids={rows}
                />
                <Folded>
                  <Rows items={tender.items} rows={rows} value={value} />
                </Folded>
              </>
            ) : (
              <Rows items={tender.items} rows={rows} value={value} />
            )}
          </Box>
        );
      })}
      <Stack direction="row" spacing={1.5} sx={{ mt: 2, displayPrint: 'none' }}>
        <KeepReceipt opening={opening} />
        <Button onClick={() => window.print()} startIcon={<PrintIcon />}>
          {words('tenders.notice.print')}
        </Button>
      </Stack>
    </Paper>
  );
}

/** On paper the record has a head of its own. */
function PrintedHead({ tender }: { tender: TenderShown }) {
  const words = useWords();
  return (
    <Box sx={{ display: 'none', displayPrint: 'block' }}>
      <Typography variant="body2">
        <bdi>{tender.procuringEntity.name}</bdi> · {words('tenders.notice.number')}{' '}
        <bdi>{tender.noticeNumber}</bdi>
      </Typography>
      <Typography sx={{ fontSize: '13pt', fontWeight: 700 }} dir="auto">
        {tender.title}
      </Typography>
    </Box>
  );
}

function Folded({ children }: { children: React.ReactNode }) {
  const words = useWords();
  return (
    <Box component="details" sx={{ mt: 2, displayPrint: 'none' }}>
      <Box component="summary" sx={{ cursor: 'pointer', py: 1.25, fontWeight: 600 }}>
        {words('reserve.record.oneByOne')}
      </Box>
      {children}
    </Box>
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
  const { shown, more } = useFew(rows);
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {shown.map((bid) => (
          <RecordRow
            key={bid.bid}
            bid={bid}
            items={items}
            share={Number(bid.total?.amount ?? 0) / widest}
            lowest={lowest !== null && bid.total?.amount === lowest}
          />
        ))}
      </Box>
      {more}
    </>
  );
}
