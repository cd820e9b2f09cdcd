import TagIcon from '@mui/icons-material/SellOutlined';
import { Autocomplete, Box, Button, Chip, TextField } from '@mui/material';
import { useState } from 'react';
import type { Classification } from '../../../api/shapes';
import { useWords, useWordsOr } from '../../../i18n';
import { GOODS, goodsWords, kindOf, OWN_SCHEME, search } from './goods';
import { SchemeCode } from './SchemeCode';

interface Props {
  item: string;
  value: Classification | null;
  change: (value: Classification | null) => void;
}

/** What the item is: from our own short list, or a code of a published scheme. */
export function ClassificationField({ item, value, change }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const [open, setOpen] = useState<'list' | 'code' | null>(null);
  const label = words('lots.classify.label');
  if (open === 'code') {
    return <SchemeCode value={value} change={change} back={() => setOpen('list')} />;
  }
  if (value && open === null) {
    const own = value.scheme === OWN_SCHEME;
    const name = own ? wordsOr(`goods.${value.id}`, value.description ?? '') : value.description;
    return (
      <Chip
        icon={<TagIcon />}
        variant="outlined"
        label={`${name || value.scheme} · ${value.id}`}
        onClick={() => setOpen(own ? 'list' : 'code')}
        onDelete={() => change(null)}
        sx={{
          height: 'auto',
          minHeight: 40,
          maxWidth: 1,
          '& .MuiChip-label': { whiteSpace: 'normal', py: 0.5 },
        }}
      />
    );
  }
  if (open === null) {
    return (
      <Button size="small" startIcon={<TagIcon />} onClick={() => setOpen('list')}>
        {label}
      </Button>
    );
  }
  const nameOf = (code: string) => words(goodsWords(code));
  return (
    <Box sx={{ flex: '2 1 260px', minWidth: 0 }}>
      <Autocomplete
        size="small"
        openOnFocus
        options={GOODS}
        value={value?.scheme === OWN_SCHEME && GOODS.includes(value.id) ? value.id : null}
        getOptionLabel={(code) => `${nameOf(code)} · ${code}`}
        groupBy={(code) => words(`lots.classify.${kindOf(code)}`)}
        filterOptions={(_, { inputValue }) => {
          // What was chosen stands in the field and is no search.
          const chosen = GOODS.some((code) => inputValue === `${nameOf(code)} · ${code}`);
          return search(chosen ? '' : inputValue, nameOf);
        }}
        noOptionsText={words('lots.classify.none')}
        onChange={(_, code) => {
          change(code ? { scheme: OWN_SCHEME, id: code, description: nameOf(code) } : null);
          setOpen(null);
        }}
        renderInput={(field) => (
          <TextField
            {...field}
            autoFocus
            label={`${label} – ${words('tenders.draft.itemNumber', { number: item })}`}
            placeholder={words('lots.classify.search')}
          />
        )}
      />
      <Button size="small" onClick={() => setOpen('code')}>
        {words('lots.classify.other')}
      </Button>
    </Box>
  );
}
