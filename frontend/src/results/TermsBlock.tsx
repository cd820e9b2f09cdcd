import { Box, Button, FormControlLabel, Stack, Switch, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/useAct';
import { Block } from '../debriefs/Block';
import { formatDecimal } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import type { Results } from './shapes';

/** What stands on all certificates of this run: the trainer's name, the hours, and who prints. */
export function TermsBlock({
  results: { terms, hours, ready, competences },
}: {
  results: Results;
}) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const keep = useAct('results/terms', {
    method: 'PUT',
    success: 'results.certificates.kept',
    refresh: ['exercise'],
  });
  const back = useAct('results/terms', { method: 'DELETE', refresh: ['exercise'] });
  const [trainer, setTrainer] = useState(terms?.trainer ?? '');
  const [length, setLength] = useState(
    formatDecimal(terms?.hours ?? hours, tag).replace(/^0$/, ''),
  );
  const [own, setOwn] = useState(terms?.own ?? true);
  const save = (event: FormEvent) => {
    event.preventDefault();
    void keep.run({ trainer, hours: length.replace(',', '.'), own });
  };
  return (
    <Block title={words('results.certificates.title')} lead={words('results.certificates.lead')}>
      {competences.length > 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {words('results.certificates.practises')}
          <Box component="strong" sx={{ display: 'block' }}>
            {competences.map(({ title }) => title).join(' · ')}
          </Box>
        </Typography>
      )}
      <Typography component="h3" variant="h3" sx={{ mb: 1.5 }}>
        {words('results.certificates.terms')}
      </Typography>
      <Stack component="form" spacing={1.5} useFlexGap onSubmit={save} sx={{ maxWidth: 560 }}>
        <TextField
          required
          label={words('results.certificates.trainer')}
          value={trainer}
          onChange={({ target }) => setTrainer(target.value)}
          error={keep.refusal?.errors.trainer !== undefined}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 100 } }}
        />
        <TextField
          required
          label={words('results.certificates.hours')}
          value={length}
          onChange={({ target }) => setLength(target.value)}
          error={keep.refusal?.errors.hours !== undefined}
          helperText={words('results.certificates.hours_help', {
            hours: formatDecimal(hours, tag),
          })}
          slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 6 } }}
          sx={{ maxWidth: 340 }}
        />
        <FormControlLabel
          control={<Switch checked={own} onChange={(_, on) => setOwn(on)} />}
          label={words(own ? 'results.certificates.own' : 'results.certificates.own_off')}
        />
        <RefusalNote refusal={keep.refusal ?? back.refusal} onClose={keep.clear} />
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button type="submit" variant="outlined" disabled={keep.busy}>
            {words('results.certificates.save')}
          </Button>
          {terms && (
            <Button disabled={back.busy} onClick={() => void back.run()}>
              {words('results.certificates.back')}
            </Button>
          )}
        </Stack>
        {terms && !ready && (
          <Typography variant="body2" color="text.secondary">
            {words('results.certificates.later')}
          </Typography>
        )}
      </Stack>
    </Block>
  );
}
