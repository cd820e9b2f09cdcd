import WarningIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button } from '@mui/material';
import { Link } from 'react-router';
import type { TenderShown } from '../../api/shapes';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { useSuperseded } from './superseded';

/** On the card of a tender: that this seat's bid is void, with the way to seal again. */
export function SupersededMark({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const path = useRoomPath();
  const superseded = useSuperseded(tender);
  if (!superseded || tender.status !== 'active') return null;
  return (
    <Box
      sx={{
        gridColumn: '1 / -1',
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1,
        alignItems: 'center',
        // Above the link that covers the card.
        position: 'relative',
      }}
    >
      <StatusChip
        tone="wait"
        icon={<WarningIcon aria-hidden="true" />}
        label={words('amendments.mine.chip')}
      />
      <Button
        component={Link}
        to={path(`tenders/${tender.id}/bid`)}
        size="small"
        variant="outlined"
      >
        {words('amendments.mine.act')}
      </Button>
    </Box>
  );
}
