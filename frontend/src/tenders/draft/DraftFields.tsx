import { Box, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../../i18n';
import { ProcedureFields } from '../procedure/ProcedureFields';
import { ConditionFields } from './ConditionFields';
import { CostFields } from './costs/CostFields';
import { costsAsked } from './costs/costs';
import { DateFields } from './DateFields';
import { ItemRows } from './items/ItemRows';
import { CriteriaFields } from './judging/CriteriaFields';
import { GreenFields } from './judging/GreenFields';
import { countsLife, ratesCriteria } from './judging/judged';
import { LifeFields } from './judging/LifeFields';
import { LotRows } from './lots/LotRows';
import { MoneyFields } from './MoneyFields';
import { SecurityFields } from './security/SecurityFields';
import type { Draft } from './useDraft';
import { WordFields } from './WordFields';

interface Props {
  draft: Draft;
  minimumDays: number;
  /** Whether the notice is published and gets its next version. */
  amending: boolean;
}

/** What a notice says, field by field: for a draft, and for the next version of a notice. */
export function DraftFields({ draft, minimumDays, amending }: Props) {
  const words = useWords();
  const costs = costsAsked(draft.values.category, draft.awardMethod);
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack spacing={2.5}>
        <WordFields draft={draft} />
        <MoneyFields draft={draft} />
      </Stack>
      <Group title={words('procedures.title')}>
        <ProcedureFields draft={draft} fixed={amending} />
      </Group>
      {ratesCriteria(draft.awardMethod) && (
        <Group title={words('judging.draft.title')}>
          <CriteriaFields draft={draft} method={draft.awardMethod} />
        </Group>
      )}
      {countsLife(draft.awardMethod) && (
        <Group title={words('life.draft.title')}>
          <LifeFields draft={draft} />
        </Group>
      )}
      <LotRows draft={draft} />
      {costs.length > 0 && (
        <Group title={words('costs.draft.title')}>
          <CostFields draft={draft} asked={costs} />
        </Group>
      )}
      <Group title={words('tenders.draft.items')}>
        <ItemRows draft={draft} />
      </Group>
      <Group title={words('judging.green.title')}>
        <GreenFields draft={draft} />
      </Group>
      <Group title={words('tenders.draft.dates')}>
        <DateFields draft={draft} minimumDays={minimumDays} />
      </Group>
      <Group title={words('security.title')}>
        <SecurityFields draft={draft} />
      </Group>
      <Group title={words('participation.draft.title')}>
        <ConditionFields draft={draft} />
      </Group>
    </Paper>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="fieldset" sx={{ border: 0, m: 0, mt: 4, p: 0, minWidth: 0 }}>
      <Typography component="legend" variant="h3" sx={{ mb: 1.5, p: 0 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
