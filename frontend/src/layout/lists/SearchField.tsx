import CloseIcon from '@mui/icons-material/Close';
import SearchIcon from '@mui/icons-material/Search';
import { IconButton, InputAdornment, TextField } from '@mui/material';
import { type KeyboardEvent, useEffect, useState } from 'react';
import { useWords } from '../../i18n';

interface Props {
  value: string;
  label: string;
  change: (value: string) => void;
}

const PAUSE = 250;

/** Where one types what is looked for; the list follows after a short pause, Escape empties it. */
export function SearchField({ value, label, change }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = window.setTimeout(() => change(typed), PAUSE);
    return () => window.clearTimeout(timer);
  });
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || typed === '') return;
    event.preventDefault();
    setTyped('');
  };
  return (
    <TextField
      type="search"
      size="small"
      value={typed}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={press}
      placeholder={label}
      sx={{
        flex: '1 1 240px',
        maxWidth: { sm: 380 },
        '& input::-webkit-search-cancel-button': { display: 'none' },
      }}
      slotProps={{
        htmlInput: { 'aria-label': label, maxLength: 200, dir: 'auto' },
        input: {
          startAdornment: (
            <InputAdornment position="start">
              <SearchIcon fontSize="small" />
            </InputAdornment>
          ),
          endAdornment: typed && (
            <InputAdornment position="end">
              <IconButton
                size="small"
                edge="end"
                aria-label={words('lists.clear')}
                onClick={() => setTyped('')}
              >
                <CloseIcon fontSize="small" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  );
}
