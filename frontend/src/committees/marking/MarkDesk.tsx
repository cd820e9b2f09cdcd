import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { CommitteeMember, CommitteeShown, MarksShown, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { useRoomPath } from '../../live/room';
import { stagePath } from '../../tenders/frame/StageTrack';
import { useBidName } from '../names';
import { waitingFor } from '../useCommittee';
import { BidSheet } from './BidSheet';
import { BidTabs } from './BidTabs';
import { HandIn } from './HandIn';
import { firstOpen, inBid, ownMarks } from './marks';
import { Overview } from './Overview';

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
  own: CommitteeMember;
  sheet: MarksShown;
}

/** One's own marks, bid after bid; every mark is saved as it is given. */
export function MarkDesk({ tender, committee, own, sheet }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const nameOf = useBidName(tender);
  const given = ownMarks(sheet, own.seat);
  const [at, setAt] = useState(() => firstOpen(sheet, given));
  const top = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const bid = sheet.bids[Math.min(at, sheet.bids.length - 1)];
  const all = sheet.bids.length * sheet.criteria.length;
  const shown = bid && inBid(bid);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another bid begins at its top
  useEffect(() => {
    if (moved.current) top.current?.scrollIntoView({ block: 'start' });
    moved.current = true;
  }, [shown]);
  if (!bid || all === 0) {
    const way = (
      <Button component={Link} to={path(stagePath(tender.id, 'evaluation'))} variant="outlined">
        {words('committees.marks.noneWay')}
      </Button>
    );
    return (
      <>
        <EmptyState
          icon={null}
          title={words('committees.marks.none')}
          text={words('committees.marks.noneText')}
          action={way}
        />
        {!own.handedInAt && <HandIn tender={tender.id} />}
      </>
    );
  }
  const done = given.size;
  return (
    <Box component="section" ref={top} sx={{ scrollMarginTop: 80 }}>
      <Typography component="h2" variant="h2">
        {words('committees.marks.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {own.handedInAt
          ? words('committees.marks.wait', {
              seats: waitingFor(committee)
                .map(({ seat }) => seat)
                .join(', '),
            })
          : words('committees.marks.intro')}
      </Typography>
      <Typography role="status" sx={{ mt: 1, fontWeight: 650 }}>
        {words('committees.marks.progress', { done, count: all })}
      </Typography>
      <Box
        aria-hidden="true"
        sx={{ height: 6, borderRadius: 99, bgcolor: 'divider', mt: 0.5, mb: 2 }}
      >
        <Box
          sx={{
            width: `${(done / all) * 100}%`,
            height: 1,
            borderRadius: 99,
            bgcolor: 'success.main',
          }}
        />
      </Box>
      {done === all && !own.handedInAt && <HandIn tender={tender.id} />}
      <BidTabs sheet={sheet} given={given} at={at} choose={setAt} nameOf={nameOf} />
      <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <BidSheet
          key={inBid(bid)}
          tender={tender}
          bid={bid}
          sheet={sheet}
          given={given}
          fixed={own.handedInAt !== null}
          title={nameOf(bid)}
        />
        {sheet.bids.length > 1 && (
          <Stack direction="row" sx={{ mt: 3, justifyContent: 'flex-end' }}>
            <Button variant="outlined" onClick={() => setAt((at + 1) % sheet.bids.length)}>
              {words('committees.marks.next')}
            </Button>
          </Stack>
        )}
      </Paper>
      <Overview sheet={sheet} given={given} choose={setAt} nameOf={nameOf} />
    </Box>
  );
}
