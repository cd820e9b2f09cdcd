import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { InstantField } from '../../fields/InstantField';
import { formatDecimal } from '../../fields/money';
import { intlTag, useLocale, useWords } from '../../i18n';
import { type Change, type ChangedField, changedFields, type Piece } from './changes';

/** What changed, one field below the other: before, then after. */
export function ChangeTable({ changes }: { changes: readonly Change[] }) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changedFields(changes).map((one) => (
        <Row key={one.field} changed={one} />
      ))}
    </Box>
  );
}

function Row({ changed }: { changed: ChangedField }) {
  const words = useWords();
  const { part, name, field } = changed;
  const label = name ? words(`amendments.names.${name}`) : field;
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 200px) minmax(0, 1fr)' },
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
        {part && `${words(`amendments.names.${part.kind}`, { id: part.id })} · `}
        {label}
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Said pieces={changed.before} gone />
        <Said pieces={changed.after} />
      </Box>
    </Box>
  );
}

function Said({ pieces, gone = false }: { pieces: Piece[]; gone?: boolean }) {
  const words = useWords();
  const tone = gone ? 'bad' : 'good';
  return (
    <Box
      component={gone ? 'del' : 'ins'}
      sx={{
        display: 'block',
        px: 1,
        py: 0.25,
        borderInlineStart: '3px solid',
        borderColor: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
        color: `tones.${tone}.text`,
        textDecoration: gone && pieces.length > 0 ? 'line-through' : 'none',
        overflowWrap: 'anywhere',
        whiteSpace: 'pre-line',
        '& + &': { mt: 0.5 },
      }}
    >
      <span style={visuallyHidden}>{words(gone ? 'amendments.before' : 'amendments.after')}: </span>
      {pieces.length === 0 ? (
        <Box component="span" sx={{ fontStyle: 'italic' }}>
          {words('amendments.nothing')}
        </Box>
      ) : (
        pieces.map((piece, index) => (
          <span key={`${piece.reads} ${piece.text}`}>
            {index > 0 && ' '}
            <PieceText piece={piece} />
          </span>
        ))
      )}
    </Box>
  );
}

function PieceText({ piece: { reads, text } }: { piece: Piece }) {
  const tag = intlTag(useLocale());
  if (reads === 'instant') return <InstantField value={text} seconds />;
  if (reads === 'day') return <InstantField value={text} dateOnly />;
  if (reads === 'amount') return <bdi>{formatDecimal(text, tag)}</bdi>;
  return <bdi>{text}</bdi>;
}
