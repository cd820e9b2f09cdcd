import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { TenderShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { InstantField } from '../fields/InstantField';
import { useShareText } from '../fields/percent';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { absent } from '../participation/tenderers';
import { PartnerRow } from './PartnerRow';
import type { ConsortiumRules } from './shapes';
import { readShares, rest, type Typed } from './shares';

interface Props {
  tender: TenderShown;
  rules: ConsortiumRules;
  own: string;
  leave: () => void;
}

/** A lead names its partners and how much each of them has; together they are the whole. */
export function ProposalForm({ tender, rules, own, leave }: Props) {
  const words = useWords();
  const percent = useShareText();
  const { seats, zone } = useRoom();
  const [rows, setRows] = useState<Typed[]>([
    { party: own, share: '60' },
    { party: '', share: '40' },
  ]);
  const act = useAct(`tenders/${tender.id}/consortia`, {
    success: 'consortia.toast.proposed',
    refresh: ['consortia'],
  });
  const free = absent(seats, [{ id: own }]);
  const read = readShares(rows, rules);
  const put = (place: number, row: Typed) =>
    setRows(rows.map((one, n) => (n === place ? row : one)));
  const full = rows.length > free.length || rows.length >= (rules.mostMembers ?? Infinity);
  const [first, ...partners] = rows.map(({ party }, n) => ({ party, share: read.shares[n] }));
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2" color="text.secondary">
        {words('consortia.form.until')} <InstantField value={rules.until} />
        {rules.mostMembers !== null &&
          rules.leastShare !== null &&
          ` · ${words('consortia.form.limits', { most: rules.mostMembers, least: percent(rules.leastShare) })}`}
      </Typography>
      <Stack
        component="ul"
        spacing={{ xs: 3, sm: 2 }}
        sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}
      >
        {rows.map((row, place) => (
          <PartnerRow
            // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name of their own until one is chosen
            key={place}
            row={row}
            lead={place === 0}
            unread={read.shares[place] === null}
            choices={free.filter(
              ({ party }) => party === row.party || rows.every((one) => one.party !== party),
            )}
            put={(next) => put(place, next)}
            drop={
              place > 1 || (place === 1 && rows.length > 2)
                ? () => setRows(rows.filter((_, n) => n !== place))
                : undefined
            }
          />
        ))}
      </Stack>
      <Button
        startIcon={<AddIcon />}
        disabled={full}
        onClick={() => setRows([...rows, { party: '', share: rest(rows) }])}
        sx={{ mt: 1 }}
      >
        {words('consortia.form.add')}
      </Button>
      <Typography
        role="status"
        sx={{ mt: 1.5, fontWeight: 600, color: read.fault ? 'warning.main' : 'success.main' }}
      >
        {words('consortia.form.total', { total: percent(read.total) })}
        {read.fault && ` · ${words(`consortia.form.fault.${read.fault}`)}`}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <ActButton
          act={act}
          body={{ share: first?.share, partners }}
          label={words('consortia.form.propose')}
          size="large"
          disabled={read.fault !== null}
          onDone={leave}
        />
        <Button onClick={leave} disabled={act.busy}>
          {words('consortia.form.alone')}
        </Button>
      </Stack>
    </Box>
  );
}
