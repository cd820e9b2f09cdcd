import { Box } from '@mui/material';
import type { AmendmentShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useAnchor } from '../../layout/useAnchor';
import { MONO } from '../../theme/theme';
import type { Told } from '../frame/TenderFrame';
import { VersionHistory } from './VersionHistory';

const NAMED = {
  title: 'amendments.title',
  version: 'amendments.version',
  now: 'amendments.inForce',
  rationale: 'amendments.rationale',
  first: 'amendments.first',
} as const;

/** The versions of a notice. */
export function Versions({ story: { tender } }: Told) {
  const words = useWords();
  const amended = tender.noticeVersion > 1;
  const read = useRead<AmendmentShown[]>('tenders', `tenders/${tender.id}/amendments`, {
    enabled: amended,
  });
  useAnchor('versions', read.data !== undefined);
  if (!amended) return null;
  return (
    <VersionHistory
      id="versions"
      read={read}
      now={tender.noticeVersion}
      currency={tender.currency}
      publishedAt={tender.publishedAt}
      named={NAMED}
    >
      {({ noticeNumber, amendedAt }) => (
        <>
          <Box component="bdi" sx={{ fontFamily: MONO }}>
            {noticeNumber}
          </Box>{' '}
          · {words('amendments.amendedAt')} <InstantField value={amendedAt} />
        </>
      )}
    </VersionHistory>
  );
}
