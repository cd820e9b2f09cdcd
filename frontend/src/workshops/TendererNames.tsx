import AddIcon from '@mui/icons-material/Add';
import RemoveIcon from '@mui/icons-material/RemoveCircleOutline';
import { Box, Button, IconButton, Stack, TextField, Typography } from '@mui/material';
import { useRef } from 'react';
import { useWords } from '../i18n';
import { nextFirm, TENDERERS } from './plan';

export interface Tenderer {
  id: number;
  name: string;
}

interface Props {
  tenderers: readonly Tenderer[];
  change: (tenderers: Tenderer[]) => void;
}

/** The organisations that will tender: each with its name, one more or one less. */
export function TendererNames({ tenderers, change }: Props) {
  const words = useWords();
  const list = useRef<HTMLOListElement>(null);
  const add = () => {
    const id = Math.max(0, ...tenderers.map((one) => one.id)) + 1;
    const taken = tenderers.map(({ name }) => name);
    change([...tenderers, { id, name: nextFirm(taken, words) }]);
  };
  const remove = (id: number) => {
    change(tenderers.filter((one) => one.id !== id));
    // The pressed button goes with its row; the focus must not fall off the page.
    list.current?.querySelector('input')?.focus();
  };
  return (
    <Box role="group" aria-labelledby="tenderers-title">
      <Typography id="tenderers-title" component="h3" variant="h3" sx={{ mb: 1.5 }}>
        {words('trainer.tenderers')}
      </Typography>
      <Stack component="ol" ref={list} spacing={1.5} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {tenderers.map(({ id, name }, place) => (
          <Box component="li" key={id} sx={{ display: 'flex', gap: 1, alignItems: 'center' }}>
            <TextField
              label={words('trainer.firm', { number: place + 1 })}
              value={name}
              required
              onChange={({ target }) =>
                change(tenderers.map((one) => (one.id === id ? { id, name: target.value } : one)))
              }
              slotProps={{ htmlInput: { dir: 'auto', maxLength: 200 } }}
            />
            <IconButton
              aria-label={words('trainer.remove_tenderer', { number: place + 1 })}
              disabled={tenderers.length <= TENDERERS.least}
              onClick={() => remove(id)}
            >
              <RemoveIcon />
            </IconButton>
          </Box>
        ))}
      </Stack>
      <Button
        startIcon={<AddIcon />}
        disabled={tenderers.length >= TENDERERS.most}
        onClick={add}
        sx={{ mt: 1 }}
      >
        {words('trainer.add_tenderer')}
      </Button>
    </Box>
  );
}
