import TagIcon from '@mui/icons-material/SellOutlined';
import { Box } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { Classification } from '../../api/shapes';
import { useWords, useWordsOr } from '../../i18n';
import { MONO } from '../../theme/theme';
import { OWN_SCHEME } from '../draft/items/goods';

/** What an item is in a scheme's words; our own list is read in the reader's language. */
export function ClassificationChip({ of }: { of?: Classification | null }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  if (!of) return null;
  const own = of.scheme === OWN_SCHEME;
  const name = own ? wordsOr(`goods.${of.id}`, of.description ?? '') : of.description;
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        alignItems: 'baseline',
        gap: 0.75,
        mt: 0.5,
        px: 1,
        py: 0.125,
        border: 1,
        borderColor: 'divider',
        borderRadius: 0.75,
        fontSize: '0.8125rem',
        color: 'text.secondary',
        maxWidth: 1,
        '& svg': { fontSize: '0.875rem', alignSelf: 'center' },
      }}
    >
      <TagIcon aria-hidden="true" />
      <span style={visuallyHidden}>
        {words('lots.classify.chip', { name, scheme: of.scheme, code: of.id })}
      </span>
      <Box component="span" aria-hidden="true" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
        {name && <bdi>{name} </bdi>}
        <Box component="bdi" dir="ltr" sx={{ fontFamily: MONO, whiteSpace: 'nowrap' }}>
          {own ? of.id : `${of.scheme} ${of.id}`}
        </Box>
      </Box>
    </Box>
  );
}
