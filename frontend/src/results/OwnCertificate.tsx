import { Box, Stack, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Block } from '../debriefs/Block';
import { useListText } from '../exercises/seatWords';
import { useWords, useWordsOr } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { FileDownload } from './FileDownload';
import type { Results } from './shapes';
import { useDownload } from './useDownload';

/** A trainee's certificate: the name is typed here, goes into the file, and nowhere else. */
export function OwnCertificate({ results: { terms, own, competences } }: { results: Results }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const listed = useListText();
  const { download, busy, refusal, clear } = useDownload();
  const [name, setName] = useState('');
  const title = words('results.certificates.mine');
  const hindrance = !terms
    ? ('not_open' as const)
    : !terms.own
      ? ('trainer_prints' as const)
      : !own
        ? ('no_seat' as const)
        : null;
  if (hindrance || !own) {
    return (
      <Block title={title}>
        <Typography>{words(`results.certificates.${hindrance ?? 'no_seat'}`)}</Typography>
      </Block>
    );
  }
  const print = (event?: FormEvent) => {
    event?.preventDefault();
    if (name.trim()) void download('results/certificate', {}, { name });
  };
  const roles = listed(own.roles.map((role) => wordsOr(`roles.${role}`, role)));
  return (
    <Block title={title} lead={words('results.certificates.mine_lead', { roles })}>
      {own.practised && competences.length > 0 && (
        <Typography variant="body2" sx={{ mb: 2 }}>
          {words('results.certificates.practises')}
          <Box component="strong" sx={{ display: 'block' }}>
            {competences.map((one) => one.title).join(' · ')}
          </Box>
        </Typography>
      )}
      <Stack component="form" spacing={2} onSubmit={print} sx={{ maxWidth: 480 }}>
        <TextField
          required
          label={words('results.certificates.name')}
          value={name}
          onChange={({ target }) => setName(target.value)}
          slotProps={{ htmlInput: { dir: 'auto', maxLength: 100, autoComplete: 'name' } }}
        />
        <RefusalNote refusal={refusal} onClose={clear} />
        <div>
          <FileDownload
            variant="contained"
            label={words('results.certificates.get')}
            busy={busy !== null}
            disabled={name.trim() === ''}
            onClick={() => print()}
          />
        </div>
      </Stack>
    </Block>
  );
}
