import { Box, RadioGroup, Stack, TextField, Typography } from '@mui/material';
import type { ProcedureShown } from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import type { DraftValues } from '../draft/draftForm';
import { useMistake } from '../draft/mistakes';
import type { Draft } from '../draft/useDraft';
import { ProcedureCard } from './ProcedureCard';

const CATEGORIES = ['goods', 'works', 'services'] as const;
const NONE: ProcedureShown[] = [];

interface Props {
  draft: Draft;
  /** A published notice keeps its procedure. */
  fixed: boolean;
}

/** What is mainly bought, and by which procedure of the room's country pack. */
export function ProcedureFields({ draft, fixed }: Props) {
  const words = useWords();
  const mistake = useMistake(draft)('procedure');
  const procedures = useRead<ProcedureShown[]>('procedures', 'procedures').data ?? NONE;
  const { values, change } = draft;
  const shown = fixed ? procedures.filter(({ id }) => id === values.procedure) : procedures;
  return (
    <Stack spacing={2}>
      <TextField
        select
        name="category"
        label={words('procedures.category')}
        value={values.category}
        onChange={({ target }) => change({ category: target.value as DraftValues['category'] })}
        helperText={words('procedures.categoryHelp')}
        sx={{ maxWidth: { sm: 340 } }}
        slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
      >
        <option value="">{words('procedures.unsaid')}</option>
        {CATEGORIES.map((category) => (
          <option key={category} value={category}>
            {words(`plans.category.${category}`)}
          </option>
        ))}
      </TextField>
      <RadioGroup
        name="procedure"
        aria-label={words('procedures.title')}
        value={values.procedure}
        onChange={(_, procedure) => change({ procedure })}
      >
        <Box
          sx={{
            display: 'grid',
            gap: 1.25,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
          }}
        >
          {shown.map((procedure) => (
            <ProcedureCard
              key={procedure.id}
              procedure={procedure}
              chosen={procedure.id === values.procedure}
            />
          ))}
        </Box>
      </RadioGroup>
      {(mistake.helperText || fixed) && (
        <Typography
          variant="body2"
          role={mistake.error ? 'alert' : undefined}
          color={mistake.error ? 'error' : 'text.secondary'}
        >
          {mistake.helperText ?? words('procedures.fixed')}
        </Typography>
      )}
    </Stack>
  );
}
