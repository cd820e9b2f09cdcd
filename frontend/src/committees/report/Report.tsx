import { Box, Divider, Paper, Typography } from '@mui/material';
import type { CommitteeShown, MarksShown, TenderShown } from '../../api/shapes';
import { SeatName } from '../../approvals/SeatName';
import { InstantField } from '../../fields/InstantField';
import { isolated } from '../../fields/isolated';
import { useWords } from '../../i18n';
import { inBid } from '../marking/marks';
import { useBidName } from '../names';
import { ReportTable } from './ReportTable';

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
  sheet: MarksShown;
}

/** Who evaluated, who stepped aside and why, and every mark with its reason. */
export function Report({ tender, committee, sheet }: Props) {
  const words = useWords();
  const nameOf = useBidName(tender);
  const sat = committee.members.filter(({ standing }) => standing === 'member');
  const gone = committee.members.filter(({ standing }) => standing === 'recused');
  const mean = committee.agreedBy === 'mean';
  return (
    <Paper
      component="article"
      variant="outlined"
      sx={{
        p: { xs: 2, sm: 4 },
        '@media print': { p: 0, border: 0, fontSize: '9pt', '& *': { fontSize: 'inherit' } },
      }}
    >
      <Typography
        component="h2"
        variant="h2"
        sx={{ '@media print': { fontSize: '13pt !important' } }}
      >
        {words('committees.report.title')}
        {words('page.colon')} <bdi>{tender.title}</bdi>
      </Typography>
      <Typography color="text.secondary">
        <bdi>{tender.noticeNumber}</bdi> · <bdi>{tender.procuringEntity.name}</bdi>
        {committee.closedAt && (
          <>
            {' · '}
            {words('committees.report.closedAt')}{' '}
            <InstantField value={committee.closedAt} seconds />
          </>
        )}
      </Typography>
      <Divider sx={{ my: 2 }} />
      <Typography component="h3" variant="h3">
        {words('committees.report.members')}
      </Typography>
      <Box component="ul" sx={{ mt: 0.5, mb: 1.5, paddingInlineStart: 2.5 }}>
        {sat.map(({ seat }) => (
          <li key={seat}>
            <SeatName seat={seat} />
            {seat === committee.chair && ` · ${words('committees.state.chair')}`}
            {` · ${words('committees.state.declared')}`}
          </li>
        ))}
        {gone.map(({ seat, reasons }) => (
          <li key={seat}>
            <SeatName seat={seat} /> ·{' '}
            {words('committees.recuse.because', { reasons: isolated(reasons ?? '') })}
          </li>
        ))}
      </Box>
      {gone.length === 0 && <Typography>{words('committees.report.nobody')}</Typography>}
      <Typography component="h3" variant="h3" sx={{ mt: 1.5 }}>
        {words('committees.report.method')}
      </Typography>
      <Typography>
        {words(mean ? 'committees.agree.mean' : 'committees.report.talk')}{' '}
        {mean &&
          words(
            committee.trimmedByTotal
              ? 'committees.agree.trimmedByTotal'
              : 'committees.agree.trimmed',
            { count: committee.trimmedFrom },
          )}
      </Typography>
      {sheet.bids.map((bid) => (
        <Box component="section" key={inBid(bid)} sx={{ mt: 3, breakInside: 'avoid' }}>
          <Typography component="h3" variant="h3">
            {nameOf(bid)}
          </Typography>
          <ReportTable bid={bid} sheet={sheet} members={sat.map(({ seat }) => seat)} />
        </Box>
      ))}
    </Paper>
  );
}
