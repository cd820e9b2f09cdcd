import { Box, Divider, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { DrawRecord, OpenedBid } from '../../api/shapes';
import { useFew } from '../../fields/useFew';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { CandidateTable } from './CandidateTable';
import { DrawCheck } from './DrawCheck';
import { FateCards, FateTable } from './FateTable';
import { NumberLine } from './NumberLine';
import { RuleList } from './RuleList';
import { fateRows, lineBids } from './rows';
import { useSummary } from './useSummary';
import { WorkedOut } from './WorkedOut';

interface Props {
  record: DrawRecord;
  tender: string;
  commitment: string;
  bids: OpenedBid[];
}

/** The record of the draw of one lot: picture, figures and tables, together one sheet of paper. */
export function ReserveRecord({ record, tender, commitment, bids }: Props) {
  const words = useWords();
  const { seat } = useRoom();
  const summary = useSummary(record, bids);
  const rows = fateRows(bids);
  const few = useFew(rows.map((row) => ({ row, tenderer: row.bid.tenderer })));
  const shown = few.shown.map(({ row }) => row);
  const check = <DrawCheck record={record} tender={tender} commitment={commitment} bids={bids} />;
  return (
    <Box sx={{ display: 'grid', gap: { xs: 2.5, sm: 3 }, '@media print': { gap: '3mm' } }}>
      {record.outcome !== 'revealed' ? (
        check
      ) : (
        <>
          <WorkedOut record={record} />
          <NumberLine record={record} bids={lineBids(rows, seat?.party)} summary={summary} />
        </>
      )}
      <Part title={words('reserve.record.bids')}>
        <FateTable rows={shown} />
        <FateCards rows={shown} />
        {few.more}
      </Part>
      {record.outcome === 'revealed' && (
        <Box
          sx={{
            display: 'grid',
            gap: 3,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 3fr) minmax(0, 2fr)' },
            '@media print': {
              gap: '5mm',
              gridTemplateColumns: 'minmax(0, 9fr) minmax(0, 11fr)',
            },
          }}
        >
          <Part title={words('reserve.record.candidates')}>
            <CandidateTable candidates={record.candidates} />
          </Part>
          <Box
            sx={{ display: 'grid', gap: 2, alignContent: 'start', '@media print': { gap: '2mm' } }}
          >
            {check}
            <Part title={words('reserve.rule.title')}>
              <RuleList rule={record.rule} />
            </Part>
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography component="h4" variant="h3" sx={{ '@media print': { fontSize: '9pt' } }}>
        {title}
      </Typography>
      <Divider sx={{ mt: 0.5, mb: { xs: 0.5, sm: 1 }, '@media print': { my: '2px' } }} />
      {children}
    </section>
  );
}
