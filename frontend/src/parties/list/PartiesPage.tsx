import BusinessIcon from '@mui/icons-material/BusinessOutlined';
import { Typography } from '@mui/material';
import { useMemo } from 'react';
import type { PartyShown, Register } from '../../api/shapes';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { Loading } from '../../layout/Loading';
import type { ListForm } from '../../layout/lists/address';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { useRoomList } from '../../layout/lists/useRoomList';
import { PageShell } from '../../layout/PageShell';
import { PartyTabs } from '../PartyTabs';
import { useListedName, useRegister } from '../register';
import { PartyCard } from './PartyCard';

/** Who takes part, and what each is registered for. */
export default function PartiesPage() {
  const words = useWords();
  const register = useRegister();
  return (
    <PageShell title={words('registration.parties.title')} width="md">
      <PartyTabs />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words('registration.parties.lead')}
      </Typography>
      {register ? <Parties register={register} /> : <Loading />}
    </PageShell>
  );
}

function Parties({ register }: { register: Register }) {
  const words = useWords();
  const nameOf = useListedName();
  const form = useMemo<ListForm>(
    () => ({
      filters: {
        licence: register.licences.map(({ id }) => id),
        region: register.regions.map(({ id }) => id),
      },
      sorts: ['name'],
    }),
    [register],
  );
  const list = useListAddress(form);
  const read = useRoomList<PartyShown>('parties', 'parties', list);
  const options = (listed: Register['licences'] | Register['regions']) =>
    listed.map((one) => ({ value: one.id, label: nameOf(one) }));
  return (
    <ListView
      list={list}
      read={read}
      search={words('registration.parties.search')}
      filters={[
        {
          name: 'licence',
          label: words('registration.parties.licence'),
          options: options(register.licences),
        },
        {
          name: 'region',
          label: words('registration.parties.region'),
          options: options(register.regions),
        },
      ]}
      sorts={[{ field: 'name', label: words('registration.parties.name') }]}
      count="registration.parties.count"
      empty={
        <EmptyState
          icon={<BusinessIcon />}
          title={words('registration.parties.empty')}
          text={words('registration.parties.emptyText')}
        />
      }
      sx={{ display: 'grid', gap: 1.5 }}
    >
      {(party) => <PartyCard key={party.id} party={party} />}
    </ListView>
  );
}
