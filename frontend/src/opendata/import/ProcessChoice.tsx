import { Box, Button, Card, Typography } from '@mui/material';
import { useWords } from '../../i18n';
import type { ListForm } from '../../layout/lists/address';
import { inHand, type Reading } from '../../layout/lists/inHand';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { PER_PAGE } from '../../layout/lists/useRoomList';
import { MONO } from '../../theme/theme';
import type { FoundShown } from '../shapes';

const FORM: ListForm = { name: 'processes', sorts: ['title', 'ocid'] };
const READING: Reading<FoundShown> = {
  text: ({ title, ocid }) => `${title ?? ''} ${ocid}`,
  sorts: { title: ({ title }) => title ?? '', ocid: ({ ocid }) => ocid },
};

interface Props {
  processes: FoundShown[];
  choose: (ocid: string) => void;
}

/** A file that tells of several processes: of which one shall the draft be? */
export function ProcessChoice({ processes, choose }: Props) {
  const words = useWords();
  const list = useListAddress(FORM);
  return (
    <Card component="section" aria-labelledby="choice-title" sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Typography id="choice-title" component="h2" variant="h2" sx={{ mb: 2 }}>
        {words('importing.chooseOne')}
      </Typography>
      <ListView
        list={list}
        read={inHand(processes, list, READING, PER_PAGE)}
        search={words('importing.chooseSearch')}
        sorts={[{ field: 'title', label: words('opendata.list.titleField') }]}
        count="opendata.counts.processes"
        empty={null}
        few={8}
      >
        {({ ocid, title, hasTender }) => (
          <Box
            component="li"
            key={ocid}
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              gap: 1.5,
              alignItems: 'center',
              py: 1.25,
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
              <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }} dir="auto">
                {title ?? words('importing.untitled')}
              </Typography>
              <Typography
                component="bdi"
                dir="ltr"
                variant="caption"
                sx={{ fontFamily: MONO, overflowWrap: 'anywhere' }}
              >
                {ocid}
              </Typography>
            </Box>
            {hasTender ? (
              <Button size="small" variant="outlined" onClick={() => choose(ocid)}>
                {words('importing.makeDraft')}
              </Button>
            ) : (
              <Typography variant="body2" color="text.secondary">
                {words('importing.without')}
              </Typography>
            )}
          </Box>
        )}
      </ListView>
    </Card>
  );
}
