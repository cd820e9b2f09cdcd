import { Box, Paper, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { AmendmentShown } from '../../api/shapes';
import type { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords, type WordKey } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useZone } from '../../live/room';
import { ChangeTable } from './ChangeTable';

type Version = Pick<AmendmentShown, 'version' | 'rationale' | 'changes'>;

interface Props<T extends Version> {
  id: string;
  read: ReturnType<typeof useRead<T[]>>;
  /** The version that holds now, the currency of its amounts, and when the first came out. */
  now: number;
  currency: string;
  publishedAt?: string | null;
  /** What this page calls it all. */
  named: Record<'title' | 'version' | 'now' | 'rationale' | 'first', WordKey>;
  /** When a version came, and its number. */
  children: (version: T) => ReactNode;
}

/** How a paper came to say what it says: each version, why, and field by field what changed. */
export function VersionHistory<T extends Version>(history: Props<T>) {
  const { id, read, now, currency, publishedAt, named, children } = history;
  const words = useWords();
  const zone = useZone();
  return (
    <Paper
      id={id}
      component="section"
      aria-labelledby={`${id}-title`}
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id={`${id}-title`} component="h2" variant="h2">
        {words(named.title)}
      </Typography>
      <RefusalNote refusal={read.error} zone={zone} />
      {[...(read.data ?? [])].reverse().map((one) => (
        <Box
          key={one.version}
          component="article"
          sx={{ py: 2, '& + &': { borderTop: 1, borderColor: 'divider' } }}
        >
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, mb: 0.5 }}>
            <Typography component="h3" variant="h3">
              {words(named.version, { version: one.version })}
            </Typography>
            {one.version === now && <StatusChip tone="active" label={words(named.now)} />}
          </Box>
          <Typography variant="body2" color="text.secondary">
            {children(one)}
          </Typography>
          <Typography dir="auto" sx={{ my: 1, whiteSpace: 'pre-line', maxWidth: '70ch' }}>
            <Box component="span" sx={{ fontWeight: 650 }}>
              {words(named.rationale)}
              {words('page.colon')}
            </Box>{' '}
            {one.rationale}
          </Typography>
          <ChangeTable changes={one.changes} currency={currency} />
        </Box>
      ))}
      <Typography color="text.secondary" sx={{ pt: 2, borderTop: 1, borderColor: 'divider' }}>
        {words(named.first)} <InstantField value={publishedAt} />
      </Typography>
    </Paper>
  );
}
