import BlockIcon from '@mui/icons-material/GppBadOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import type { ListForm } from '../../layout/lists/address';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { useRoomList } from '../../layout/lists/useRoomList';
import { PageShell } from '../../layout/PageShell';
import { usePlays } from '../../live/room';
import { PartyTabs } from '../PartyTabs';
import { DebarForm } from './DebarForm';
import { DebarmentCard } from './DebarmentCard';
import type { DebarmentShown } from './shapes';

const SORTS = ['enteredAt', 'name', 'from', 'until'] as const;
const STATUSES = ['inForce', 'coming', 'over', 'lifted'] as const;
const FORM: ListForm = { filters: { status: STATUSES }, sorts: SORTS, order: 'DESC' };

/** The register of those who are shut out of tenders: the trainer keeps it, everybody reads it. */
export default function DebarmentsPage() {
  const words = useWords();
  const trainer = usePlays('trainer');
  const [writing, setWriting] = useState(false);
  const list = useListAddress(FORM);
  const read = useRoomList<DebarmentShown>('debarments', 'debarments', list);
  return (
    <PageShell
      title={words('debarments.title')}
      width="md"
      actions={
        trainer &&
        !writing && (
          <Button variant="contained" onClick={() => setWriting(true)}>
            {words('debarments.add')}
          </Button>
        )
      }
    >
      <PartyTabs />
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '70ch' }}>
        {words('debarments.lead')}
      </Typography>
      {writing && <DebarForm leave={() => setWriting(false)} />}
      <ListView
        list={list}
        read={read}
        search={words('debarments.search')}
        filters={[
          {
            name: 'status',
            label: words('debarments.filter'),
            options: STATUSES.map((value) => ({
              value,
              label: words(`debarments.status.${value}`),
            })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`debarments.sort.${field}`) }))}
        count="debarments.count"
        empty={
          <EmptyState
            icon={<BlockIcon />}
            title={words('debarments.empty')}
            text={words(trainer ? 'debarments.emptyTrainer' : 'debarments.emptyText')}
          />
        }
        sx={{ display: 'grid', gap: 1.5 }}
      >
        {(one) => <DebarmentCard key={one.id} debarment={one} />}
      </ListView>
    </PageShell>
  );
}
