import { Box, Link, Paper, Typography } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import type { FailureShown, LotEnd, TenderShown, TryShown } from '../api/shapes';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { useAnchor } from '../layout/useAnchor';
import { useRoomPath } from '../live/room';
import { MONO } from '../theme/theme';
import { useFailure } from './useFailure';

interface Props {
  tender: TenderShown;
}

/** Every notice and price round at the same lots, one below the other in time. */
export function Tries({ tender }: Props) {
  const failure = useFailure(tender);
  const words = useWords();
  useAnchor('tries', failure !== undefined);
  if (!failure || failure.tries.length < 2) return null;
  return (
    <Paper
      id="tries"
      component="section"
      aria-labelledby="tries-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96, breakInside: 'avoid' }}
    >
      <Typography id="tries-title" component="h2" variant="h2">
        {words('failures.tries')}
      </Typography>
      <Typography color="text.secondary">{words('failures.triesWhy')}</Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}>
        {failure.tries.map((one) => (
          <OneTry key={one.tender} one={one} here={one.tender === tender.id} of={failure} />
        ))}
      </Box>
    </Paper>
  );
}

function OneTry({ one, here, of }: { one: TryShown; here: boolean; of: FailureShown }) {
  const words = useWords();
  const path = useRoomPath();
  const last = of.tries.at(-1) === one;
  const failed = one.ends.some((end) => end.failure !== null && end.decided);
  const dot = failed ? 'tones.bad.text' : here ? 'primary.main' : 'divider';
  return (
    <Box
      component="li"
      aria-current={here ? 'true' : undefined}
      sx={{
        position: 'relative',
        paddingInlineStart: 4,
        pb: last ? 0 : 2.5,
        '&::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: 3,
          top: 5,
          width: 14,
          height: 14,
          borderRadius: '50%',
          border: '3px solid',
          borderColor: dot,
          bgcolor: 'background.paper',
        },
        '&::after': last
          ? undefined
          : {
              content: '""',
              position: 'absolute',
              insetInlineStart: 9,
              top: 21,
              bottom: -3,
              width: 2,
              bgcolor: 'divider',
            },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          rowGap: 0.5,
          alignItems: 'center',
        }}
      >
        <Typography component="h3" variant="h3">
          {words(one.step ? `failures.step.${one.step}` : 'failures.step.first')}
        </Typography>
        {one.publishedAt === null && <StatusChip tone="neutral" label={words('failures.draft')} />}
        {one.status === 'cancelled' && (
          <StatusChip tone="bad" label={words('failures.cancelled')} />
        )}
        {here && <StatusChip tone="active" label={words('failures.here')} />}
      </Box>
      <Typography variant="body2" color="text.secondary">
        <Link component={RouterLink} to={path(`tenders/${one.tender}`)} sx={{ fontFamily: MONO }}>
          <bdi>{one.noticeNumber ?? words('failures.unnumbered')}</bdi>
        </Link>
        {one.publishedAt && (
          <>
            {' '}
            · <InstantField value={one.publishedAt} dateOnly /> –{' '}
            <InstantField value={one.deadline} dateOnly />
          </>
        )}
        {one.tenderer && (
          <>
            {' '}
            · <bdi>{one.tenderer.name}</bdi>
          </>
        )}
      </Typography>
      {one.ends.map((end) => (
        <End key={end.lot} end={end} several={one.lots.length > 1} />
      ))}
    </Box>
  );
}

function End({ end, several }: { end: LotEnd; several: boolean }) {
  const words = useWords();
  const said = end.failure
    ? words(`failures.reason.${end.failure}`, {
        count: end.validBids,
        minimum: end.minimumValidBids,
      })
    : words(end.decided ? 'failures.notFailed' : 'failures.open');
  return (
    <Typography sx={{ mt: 0.5 }}>
      {several && <strong>{words('failures.lot', { lot: end.lot })} </strong>}
      {said}
    </Typography>
  );
}
