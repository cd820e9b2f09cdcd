import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { BidShown, Receipt, TenderShown } from '../../api/shapes';
import { Hex } from '../../fields/Hex';
import { InstantField } from '../../fields/InstantField';
import { keepFile } from '../../fields/keepFile';
import { useWords } from '../../i18n';
import { useRoom } from '../../live/room';
import { MONO } from '../../theme/theme';
import { EnvelopeList } from '../standing/EnvelopeList';
import { keyFingerprint } from './check';
import { ReceiptChecks } from './ReceiptChecks';

interface Props {
  receipt: Receipt;
  bid: BidShown;
  tender: TenderShown;
}

/** A receipt that looks like one: what, whose, when, where in the book, signed by whom. */
export function ReceiptPaper({ receipt, bid, tender }: Props) {
  const words = useWords();
  const { workshop } = useRoom();
  const { checkpoint, entry, index } = receipt;
  const heading = entry.kind === 'bid.withdrawn' ? 'withdrawalHeading' : 'heading';
  const keep = () =>
    keepFile(`receipt-${workshop.slug}-${bid.id}.json`, JSON.stringify(receipt, null, 2));
  return (
    <>
      <Paper
        component="article"
        variant="outlined"
        sx={{ p: { xs: 2, sm: 4 }, borderTop: '6px solid', borderTopColor: 'secondary.main' }}
      >
        <Box component="header" sx={{ textAlign: 'center', mb: 2.5 }}>
          <Typography variant="body2" sx={{ fontWeight: 650, color: 'secondary.main' }}>
            {words('tenders.notice.watermark')}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            <bdi>{workshop.title}</bdi>
          </Typography>
          <Typography component="h2" variant="h2" sx={{ mt: 0.5 }}>
            {words(`bids.receipt.${heading}`)}
          </Typography>
        </Box>
        <Box component="dl" sx={{ m: 0 }}>
          <Row name={words('bids.receipt.time')}>
            <InstantField value={String(entry.data.received_at ?? entry.recorded_at)} seconds />
          </Row>
          <Row name={words('bids.receipt.tender')}>
            <bdi>{tender.title}</bdi> (<bdi>{tender.noticeNumber}</bdi>)
          </Row>
          <Row name={words('bids.receipt.tenderer')}>
            <bdi>{bid.tenderer.name}</bdi>
          </Row>
          <Row name={words('bids.receipt.place')}>
            {words('bids.receipt.placeOf', { index, size: checkpoint.size })} ·{' '}
            {words('bids.receipt.log')}{' '}
            <Box component="bdi" dir="ltr" sx={{ fontFamily: MONO }}>
              {checkpoint.log}
            </Box>
          </Row>
          <Row name={words('bids.receipt.envelope')}>
            <EnvelopeList tender={tender} envelopes={bid.envelopes} />
          </Row>
          <Row name={words('bids.receipt.root')}>
            <Hex value={checkpoint.root} />
          </Row>
          <Row name={words('bids.receipt.key')}>
            <Hex value={keyFingerprint(checkpoint.key)} />
            <Typography variant="caption" component="p" color="text.secondary">
              {words('bids.receipt.keyWall')}
            </Typography>
          </Row>
        </Box>
        <ReceiptChecks receipt={receipt} bid={bid} />
      </Paper>
      <Typography sx={{ mt: 2, displayPrint: 'none' }}>{words('bids.receipt.thanks')}</Typography>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mt: 1.5, displayPrint: 'none' }}
      >
        <Button variant="contained" size="large" startIcon={<DownloadIcon />} onClick={keep}>
          {words('bids.receipt.download')}
        </Button>
        <Button startIcon={<PrintIcon />} onClick={() => window.print()}>
          {words('bids.receipt.print')}
        </Button>
      </Stack>
    </>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '190px minmax(0, 1fr)' },
        columnGap: 2,
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}
