import { Stack, TextField } from '@mui/material';
import { useWords } from '../../i18n';
import { useMistake } from './mistakes';
import type { Draft } from './useDraft';

export function WordFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const mistake = useMistake(draft);
  const { values, change } = draft;
  const field = (name: 'title' | 'description' | 'buyer', help: string) => {
    const { error, helperText } = mistake(name);
    return {
      name,
      label: words(`tenders.draft.${name}`),
      value: values[name],
      error,
      helperText: helperText ?? help,
      onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
    };
  };
  return (
    <Stack spacing={2.5}>
      <TextField
        {...field('title', words('tenders.draft.titleHelp'))}
        required
        slotProps={{ htmlInput: { maxLength: 300, dir: 'auto' } }}
      />
      <TextField
        {...field('description', words('tenders.draft.descriptionHelp'))}
        multiline
        minRows={5}
        maxRows={16}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
      <TextField
        {...field('buyer', words('tenders.draft.buyerHelp'))}
        slotProps={{ htmlInput: { dir: 'auto' } }}
      />
    </Stack>
  );
}
