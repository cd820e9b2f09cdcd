import { Box, TextField, Typography } from '@mui/material';
import { useWords, type WordKey } from '../../../i18n';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import type { LifeValues } from './judged';

const FIELDS: { name: keyof LifeValues; label: WordKey; help?: WordKey }[] = [
  { name: 'years', label: 'life.draft.years', help: 'life.draft.yearsHelp' },
  { name: 'rate', label: 'life.draft.rate', help: 'life.draft.rateHelp' },
  { name: 'energyUnit', label: 'life.draft.unit', help: 'life.draft.unitHelp' },
  { name: 'energyPrice', label: 'life.draft.energy' },
  { name: 'carbonPrice', label: 'life.draft.carbon', help: 'life.draft.carbonHelp' },
  { name: 'carbonPerEnergy', label: 'life.draft.carbonPer' },
];

/** What the buyer assumes of a life, the same for every bid. */
export function LifeFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const mistake = useMistake(draft);
  const { life, currency } = draft.values;
  const whole = mistake('lifeCycle');
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch', mb: 2 }}>
        {words('life.draft.intro')}
      </Typography>
      {whole.error && (
        <Typography role="alert" color="error" variant="body2" sx={{ mb: 2 }}>
          {whole.helperText}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: {
            xs: '1fr',
            sm: 'repeat(2, minmax(0, 1fr))',
            lg: 'repeat(3, minmax(0, 1fr))',
          },
        }}
      >
        {FIELDS.map(({ name, label, help }) => {
          const wrong = mistake(`lifeCycle.${name}`);
          const money = name === 'energyPrice' || name === 'carbonPrice';
          return (
            <TextField
              key={name}
              name={`lifeCycle.${name}`}
              label={`${words(label)}${money ? ` (${currency})` : ''}`}
              value={life[name]}
              onChange={({ target }) =>
                draft.change((now) => ({ life: { ...now.life, [name]: target.value } }))
              }
              error={wrong.error}
              helperText={wrong.helperText ?? (help && words(help))}
              slotProps={{
                htmlInput: {
                  dir: 'ltr',
                  autoComplete: 'off',
                  inputMode: name === 'energyUnit' ? 'text' : 'decimal',
                  maxLength: 40,
                },
              }}
            />
          );
        })}
      </Box>
    </>
  );
}
