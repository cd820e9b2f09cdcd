import RemoveIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Paper, TextField, Tooltip, Typography } from '@mui/material';
import { useWords, type WordKey } from '../../../i18n';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import type { CriterionValues } from './judged';

interface Props {
  draft: Draft;
  index: number;
  change: (part: Partial<CriterionValues>) => void;
  remove: () => void;
}

const NUMBERS: { name: 'weight' | 'fullMarks' | 'leastShare'; label: WordKey }[] = [
  { name: 'weight', label: 'judging.draft.weight' },
  { name: 'fullMarks', label: 'judging.draft.full' },
  { name: 'leastShare', label: 'judging.draft.least' },
];

/** One criterion: what it looks at, what it weighs, and out of how many marks it is rated. */
export function CriterionRow({ draft, index, change, remove }: Props) {
  const words = useWords();
  const mistake = useMistake(draft);
  const { criteria } = draft.values;
  const one = criteria[index];
  if (!one) return null;
  const heading = criteria.some(({ partOf }) => partOf === one.id);
  const headings = criteria.filter(({ id, partOf }) => id !== one.id && partOf === '');
  return (
    <Paper variant="outlined" sx={{ p: 2, marginInlineStart: one.partOf ? 3 : 0 }}>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TextField
          name={`criteria.${index}.name`}
          label={words('judging.draft.name')}
          value={one.name}
          onChange={({ target }) => change({ name: target.value })}
          {...mistake(`criteria.${index}.name`)}
          slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
        />
        <Tooltip title={words('judging.draft.remove', { name: one.name || one.id })}>
          <IconButton
            aria-label={words('judging.draft.remove', { name: one.name || one.id })}
            onClick={remove}
          >
            <RemoveIcon />
          </IconButton>
        </Tooltip>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          mt: 2,
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, minmax(0, 1fr))' },
        }}
      >
        {NUMBERS.filter(({ name }) => name !== 'fullMarks' || !heading).map(({ name, label }) => (
          <TextField
            key={name}
            name={`criteria.${index}.${name}`}
            label={words(label)}
            value={one[name]}
            onChange={({ target }) => change({ [name]: target.value })}
            {...mistake(`criteria.${index}.${name}`)}
            slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
          />
        ))}
        {!heading && headings.length > 0 && (
          <TextField
            select
            name={`criteria.${index}.partOf`}
            label={words('judging.draft.partOf')}
            value={one.partOf}
            onChange={({ target }) => change({ partOf: target.value })}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{words('judging.draft.alone')}</option>
            {headings.map(({ id, name }) => (
              <option key={id} value={id}>
                {name || id}
              </option>
            ))}
          </TextField>
        )}
      </Box>
      {heading && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words('judging.draft.heading')}
        </Typography>
      )}
      <TextField
        multiline
        minRows={1}
        name={`criteria.${index}.description`}
        label={words('judging.draft.about')}
        value={one.description}
        onChange={({ target }) => change({ description: target.value })}
        sx={{ mt: 2 }}
        slotProps={{ htmlInput: { dir: 'auto', maxLength: 20_000 } }}
      />
    </Paper>
  );
}
