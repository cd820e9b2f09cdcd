import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import { Box, Button, Card, Typography } from '@mui/material';
import { Link } from 'react-router';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import type { ImportShown } from '../shapes';

/** What became of a file: market records, a draft with the way to it, or nothing. */
export function Outcome({ shown, file }: { shown: ImportShown; file: string }) {
  const words = useWords();
  const path = useRoomPath();
  const { draft, market, changed, processes } = shown;
  const waits = !draft && processes.length > 1;
  const tone = draft || market.new > 0 ? 'good' : 'neutral';
  const title = draft
    ? words(changed ? 'importing.drafted' : 'importing.draftKnown')
    : words(market.releases === 0 ? 'importing.nothing' : 'importing.noDraft');
  return (
    <Card component="section" aria-live="polite" sx={{ p: { xs: 2, sm: 3 } }}>
      <Box
        sx={{
          display: 'inline-flex',
          gap: 1,
          alignItems: 'center',
          px: 1.5,
          py: 0.5,
          mb: 1.5,
          borderRadius: 4,
          maxWidth: '100%',
          overflowWrap: 'anywhere',
          '& bdi': { minWidth: 0 },
          color: `tones.${tone}.text`,
          bgcolor: `tones.${tone}.ground`,
        }}
      >
        <DoneIcon fontSize="small" aria-hidden="true" />
        <bdi>{file}</bdi>
      </Box>
      <Typography component="h2" variant="h2">
        {title}
      </Typography>
      {draft && (
        <Typography sx={{ mt: 0.5, fontSize: '1.05rem', overflowWrap: 'anywhere' }} dir="auto">
          {draft.title}
        </Typography>
      )}
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {changed
          ? market.new > 0
            ? words('importing.market', {
                releases: words('opendata.counts.releases', { smart_count: market.new }),
                processes: words('opendata.counts.processes', { smart_count: market.processes }),
              })
            : words('importing.marketNone')
          : market.releases > 0 && words('importing.again')}
      </Typography>
      {!draft && !waits && market.releases > 0 && (
        <Typography color="text.secondary">{words('importing.noDraftText')}</Typography>
      )}
      {draft && (
        <Button
          component={Link}
          to={path(draft.status === 'planned' ? `tenders/${draft.id}/edit` : `tenders/${draft.id}`)}
          variant="contained"
          sx={{ mt: 2 }}
        >
          {words('importing.openDraft')}
        </Button>
      )}
    </Card>
  );
}
