import { Autocomplete, Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import type { Classification } from '../../../api/shapes';
import { useWords } from '../../../i18n';
import { GOODS, goodsWords, kindOf, OWN_SCHEME, search } from './goods';
import { type Code, useCodes } from './useCodes';

interface Props {
  label: string;
  value: Classification | null;
  change: (value: Classification | null) => void;
}

/** One field for all codes: the short list of this sandbox first, then the lists of their publishers. */
export function CodeSearch({ label, value, change }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState('');
  const { codes, searching, failed } = useCodes(typed);
  const nameOf = (id: string) => words(goodsWords(id));
  const own = (id: string): Code => ({
    scheme: OWN_SCHEME,
    id,
    description: nameOf(id),
    language: null,
  });
  const labelOf = ({ id, description }: Code) => `${description} · ${id}`;
  const chosen = value?.scheme === OWN_SCHEME && GOODS.includes(value.id) ? own(value.id) : null;
  // What was chosen stands in the field and is no search.
  const wanted = chosen && typed === labelOf(chosen) ? '' : typed;
  const options = [...search(wanted, nameOf).map(own), ...codes];
  return (
    <Autocomplete
      size="small"
      openOnFocus
      autoHighlight
      options={options}
      value={chosen}
      inputValue={typed}
      onInputChange={(_, text) => setTyped(text)}
      getOptionLabel={labelOf}
      getOptionKey={({ scheme, id }) => `${scheme} ${id}`}
      isOptionEqualToValue={(one, other) => one.scheme === other.scheme && one.id === other.id}
      groupBy={({ scheme, id }) =>
        scheme === OWN_SCHEME ? words(`lots.classify.${kindOf(id)}`) : scheme
      }
      filterOptions={(all) => all}
      loading={searching}
      loadingText={words('sheets.codes.searching')}
      noOptionsText={words('sheets.codes.none')}
      onChange={(_, code) =>
        change(code && { scheme: code.scheme, id: code.id, description: code.description })
      }
      renderGroup={({ key, group, children }) => (
        <Box component="li" key={key} role="group" aria-label={group}>
          <Typography
            aria-hidden="true"
            variant="body2"
            color="text.secondary"
            sx={{ px: 2, pt: 1.5, pb: 0.5, fontWeight: 650 }}
          >
            {group}
          </Typography>
          <Box component="ul" role="presentation" sx={{ m: 0, p: 0 }}>
            {children}
          </Box>
        </Box>
      )}
      renderOption={({ key, ...option }, code) => (
        <Box component="li" key={key} {...option} sx={{ gap: 1.5, minHeight: 44 }}>
          <Box
            component="span"
            lang={code.language ?? undefined}
            dir="auto"
            sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}
          >
            {code.description}
          </Box>
          <Typography component="bdi" variant="body2" color="text.secondary" dir="ltr">
            {code.id}
          </Typography>
        </Box>
      )}
      renderInput={(field) => (
        <TextField
          {...field}
          autoFocus
          label={label}
          placeholder={words('sheets.codes.search')}
          helperText={failed ? words('sheets.codes.failed') : undefined}
        />
      )}
    />
  );
}
