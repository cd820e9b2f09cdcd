import HiddenIcon from '@mui/icons-material/PersonOffOutlined';
import { Avatar, Box, Link as MuiLink, Paper, Stack, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { Link } from 'react-router';
import type { TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { Decide } from './Decide';
import { Lines } from './Lines';
import { ReportForm } from './ReportForm';
import type { Conversation } from './shapes';
import { TalkStatus } from './TalkStatus';
import { WriteBack } from './WriteBack';

/** One conversation with a rival: what was said, and what can be done about it. */
export function Talk({ talk }: { talk: Conversation }) {
  const words = useWords();
  const path = useRoomPath();
  const { look } = useRoom();
  const title = useId();
  const [reporting, setReporting] = useState(false);
  const { data: tender } = useRead<TenderShown>('tenders', `tenders/${talk.tender}`);
  const over = talk.reportedAt !== null || look !== null;
  return (
    <Paper component="article" variant="outlined" aria-labelledby={title}>
      <Stack
        direction="row"
        spacing={1.5}
        sx={{ p: 2, alignItems: 'center', borderBottom: 1, borderColor: 'divider' }}
      >
        <Avatar
          aria-hidden="true"
          sx={{ bgcolor: 'tones.neutral.ground', color: 'tones.neutral.text' }}
        >
          <HiddenIcon />
        </Avatar>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography component="h2" variant="h3" id={title}>
            {words('conversations.rival')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
            {words('conversations.about')}{' '}
            <MuiLink component={Link} to={path(`tenders/${talk.tender}`)}>
              <bdi>{tender?.title ?? '…'}</bdi>
            </MuiLink>
          </Typography>
        </Box>
        <TalkStatus talk={talk} own />
      </Stack>
      <Lines lines={talk.lines} own="tenderer" />
      <Box sx={{ p: 2, pt: 0 }}>
        {talk.reportedAt !== null && (
          <Typography sx={{ p: 1.5, borderRadius: 1.25, bgcolor: 'tones.good.ground' }}>
            {words('conversations.after')}
          </Typography>
        )}
        {!over && !reporting && (
          <>
            <WriteBack talk={talk} />
            <Decide talk={talk} report={() => setReporting(true)} />
          </>
        )}
        {!over && reporting && <ReportForm talk={talk} close={() => setReporting(false)} />}
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 1.5 }}>
          {words('conversations.hidden')}
        </Typography>
      </Box>
    </Paper>
  );
}
