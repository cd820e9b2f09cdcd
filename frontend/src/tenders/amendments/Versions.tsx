import { Box, Paper, Typography } from '@mui/material';
import type { AmendmentShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useAnchor } from '../../layout/useAnchor';
import { useRoom } from '../../live/room';
import { MONO } from '../../theme/theme';
import type { Told } from '../frame/TenderFrame';
import { ChangeTable } from './ChangeTable';

/** How a notice came to say what it says: each version, why, and field by field what changed. */
export function Versions({ story: { tender } }: Told) {
  const words = useWords();
  const { zone } = useRoom();
  const amended = tender.noticeVersion > 1;
  const read = useRead<AmendmentShown[]>('tenders', `tenders/${tender.id}/amendments`, {
    enabled: amended,
  });
  useAnchor('versions', read.data !== undefined);
  if (!amended) return null;
  return (
    <Paper
      id="versions"
      component="section"
      aria-labelledby="versions-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id="versions-title" component="h2" variant="h2">
        {words('amendments.title')}
      </Typography>
      <RefusalNote refusal={read.error} zone={zone} />
      {[...(read.data ?? [])].reverse().map((one) => (
        <Version
          key={one.version}
          amendment={one}
          now={one.version === tender.noticeVersion}
          currency={tender.currency}
        />
      ))}
      <Typography color="text.secondary" sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {words('amendments.first')} <InstantField value={tender.publishedAt} />
      </Typography>
    </Paper>
  );
}

interface VersionProps {
  amendment: AmendmentShown;
  now: boolean;
  currency: string;
}

function Version({ amendment, now, currency }: VersionProps) {
  const words = useWords();
  const { version, noticeNumber, amendedAt, rationale, changes } = amendment;
  return (
    <Box component="article" sx={{ py: 2, '& + &': { borderTop: 1, borderColor: 'divider' } }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, mb: 0.5 }}>
        <Typography component="h3" variant="h3">
          {words('amendments.version', { version })}
        </Typography>
        {now && <StatusChip tone="active" label={words('amendments.inForce')} />}
      </Box>
      <Typography variant="body2" color="text.secondary">
        <Box component="bdi" sx={{ fontFamily: MONO }}>
          {noticeNumber}
        </Box>{' '}
        · {words('amendments.amendedAt')} <InstantField value={amendedAt} />
      </Typography>
      <Typography dir="auto" sx={{ my: 1, whiteSpace: 'pre-line', maxWidth: '70ch' }}>
        <Box component="span" sx={{ fontWeight: 650 }}>
          {words('amendments.rationale')}:
        </Box>{' '}
        {rationale}
      </Typography>
      <ChangeTable changes={changes} currency={currency} />
    </Box>
  );
}
