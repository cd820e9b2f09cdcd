import { Box, Button, Paper, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { AgreedMark, CommitteeShown, MarksShown, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useRoom, useRoomPath } from '../../live/room';
import { inBid } from '../marking/marks';
import { useBidName } from '../names';
import { committeePath } from '../useCommittee';
import { AgreeRow } from './AgreeRow';
import { CloseAct } from './CloseAct';

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
  sheet: MarksShown;
}

/** Everybody's marks beside each other, and what the committee makes of them. */
export function AgreeDesk({ tender, committee, sheet }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const { seat } = useRoom();
  const nameOf = useBidName(tender);
  const closed = committee.closedAt !== null;
  const leads = seat?.seat === committee.chair && !closed;
  const done = sheet.agreed.filter(({ marks }) => marks !== null).length;
  const all = sheet.agreed.length;
  const mean = committee.agreedBy === 'mean';
  return (
    <Box component="section">
      <Typography component="h2" variant="h2">
        {words(closed ? 'committees.agree.closed' : 'committees.agree.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words(
          mean
            ? 'committees.agree.mean'
            : closed
              ? 'committees.report.talk'
              : 'committees.agree.talk',
        )}{' '}
        {mean &&
          words(
            committee.trimmedByTotal
              ? 'committees.agree.trimmedByTotal'
              : 'committees.agree.trimmed',
            { count: committee.trimmedFrom },
          )}
      </Typography>
      <Typography role="status" sx={{ my: 1, fontWeight: 650 }}>
        {words('committees.agree.progress', { done, count: all })}
      </Typography>
      {leads && done === all && <CloseAct tender={tender.id} />}
      {!leads && !closed && (
        <Typography sx={{ mb: 1.5 }}>
          {words('committees.agree.chair', { seat: committee.chair })}
        </Typography>
      )}
      {closed && (
        <Button
          component={Link}
          to={path(`${committeePath(tender.id)}/report`)}
          variant="contained"
          size="large"
          sx={{ mb: 2 }}
        >
          {words('committees.agree.report')}
        </Button>
      )}
      {sheet.bids.map((bid) => (
        <Paper
          key={inBid(bid)}
          component="section"
          variant="outlined"
          sx={{ p: { xs: 2, sm: 3 }, mb: 2 }}
        >
          <Typography component="h3" variant="h3">
            {nameOf(bid)}
          </Typography>
          {sheet.criteria.map((criterion) => {
            const row = sheet.agreed.find(
              (one: AgreedMark) => inBid(one) === inBid(bid) && one.criterion === criterion.id,
            );
            return row ? (
              <AgreeRow
                key={criterion.id}
                tender={tender.id}
                criterion={criterion}
                row={row}
                written={sheet.marks.filter(
                  (mark) => inBid(mark) === inBid(bid) && mark.criterion === criterion.id,
                )}
                leads={leads && !mean}
              />
            ) : null;
          })}
        </Paper>
      ))}
    </Box>
  );
}
