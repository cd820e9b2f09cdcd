import TagIcon from '@mui/icons-material/SellOutlined';
import { Box, Button, Chip } from '@mui/material';
import { useState } from 'react';
import type { Classification } from '../../../api/shapes';
import { useWords, useWordsOr } from '../../../i18n';
import { CodeSearch } from './CodeSearch';
import { OWN_SCHEME } from './goods';
import { SchemeCode } from './SchemeCode';

interface Props {
  item: string;
  value: Classification | null;
  change: (value: Classification | null) => void;
}

/** What the item is: found by a word in the code lists, or a code of a published scheme typed. */
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
  return (
    <Box sx={{ flex: '2 1 260px', minWidth: 0 }}>
      <CodeSearch
        label={`${label} – ${words('tenders.draft.itemNumber', { number: item })}`}
        value={value}
        change={(code) => {
          change(code);
          setOpen(null);
        }}
      />
      <Button size="small" onClick={() => setOpen('code')}>
        {words('lots.classify.other')}
      </Button>
    </Box>
  );
}
