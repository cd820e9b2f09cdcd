import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import type { EntryShown } from '../api/shapes';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import type { ListForm } from '../layout/lists/address';
import { inHand, type Reading } from '../layout/lists/inHand';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { PageShell } from '../layout/PageShell';
import { useRoom } from '../live/room';
import { CheckpointCard } from './CheckpointCard';
import { EntryRow } from './EntryRow';
import { useEntryText } from './useEntryText';
import { useLedger } from './useLedger';

const PER_PAGE = 100;
const SHOWN = ['readable', 'sealed'] as const;
const FORM: ListForm = { filters: { show: SHOWN }, sorts: ['time'], order: 'DESC' };

/** The record of the workshop, newest first, as far as this seat may read it. */
export default function LedgerPage() {
  const words = useWords();
  const { seats } = useRoom();
  const textOf = useEntryText(seats);
  const { entries, checkpoint, query } = useLedger();
  const list = useListAddress(FORM);
  const reading = useMemo<Reading<EntryShown>>(
    () => ({
      text: ({ entry, index, leaf }) =>
        `${index} ${leaf} ${entry ? `${textOf(entry)} ${JSON.stringify(entry)}` : ''}`,
      filters: { show: ({ entry }, show) => (entry !== null) === (show === 'readable') },
      sorts: { time: ({ index }) => index },
    }),
    [textOf],
  );
  const read = inHand(query.data && entries, list, reading, PER_PAGE);
  return (
    <PageShell title={words('ledger.title')}>
      <Typography color="text.secondary" sx={{ maxWidth: '68ch', mb: 2.5 }}>
        {words('ledger.lead')}
      </Typography>
      {checkpoint && <CheckpointCard checkpoint={checkpoint} />}
      <ListView
        list={list}
        read={{ ...read, error: query.error }}
        search={words('lists.ledger.search')}
        filters={[
          {
            name: 'show',
            label: words('lists.ledger.filter'),
            options: SHOWN.map((value) => ({ value, label: words(`lists.ledger.${value}`) })),
          },
        ]}
        sorts={[{ field: 'time', label: words('lists.ledger.time') }]}
        count="ledger.size"
        empty={<EmptyState icon={<MenuBookIcon />} title={words('ledger.none')} />}
        perPage={PER_PAGE}
        ordered
        sx={{ border: 1, borderColor: 'divider', borderRadius: 1, bgcolor: 'background.paper' }}
      >
        {(shown) => <EntryRow key={shown.index} shown={shown} />}
      </ListView>
    </PageShell>
  );
}
