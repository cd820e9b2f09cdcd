import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { formatDecimal } from '../../fields/money';
import { usePercent } from '../../fields/percent';
import { intlTag, useLocale, useWords } from '../../i18n';
import { useQualificationNames } from '../../parties/register';
import { type Change, type ChangedField, changedFields, type Piece } from './changes';

interface Props {
  changes: readonly Change[];
  /** Of amounts whose currency did not change with them. */
  currency: string;
  /** Stands in a column at the side. */
  narrow?: boolean;
}

/** What changed, one field below the other: before, then after. */
export function ChangeTable({ changes, currency, narrow }: Props) {
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {changedFields(changes).map((one) => (
        <Row key={one.field} changed={one} currency={currency} narrow={narrow} />
      ))}
    </Box>
  );
}

interface RowProps {
  changed: ChangedField;
  currency: string;
  narrow?: boolean;
}

function Row({ changed, currency, narrow }: RowProps) {
  const words = useWords();
  const { part, name, field } = changed;
  const money = name === 'value' ? currency : undefined;
  const label = name ? words(`amendments.names.${name}`) : field;
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        display: 'grid',
        columnGap: 2,
        rowGap: 0.5,
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          sm: narrow ? 'minmax(0, 1fr)' : 'minmax(0, 200px) minmax(0, 1fr)',
        },
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
        <Said pieces={changed.before} money={money} gone />
        <Said pieces={changed.after} money={money} />
      </Box>
    </Box>
  );
}

interface SaidProps {
  pieces: Piece[];
  money?: string;
  gone?: boolean;
}

function Said({ pieces, money, gone = false }: SaidProps) {
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
      <span style={visuallyHidden}>
        {words(gone ? 'amendments.before' : 'amendments.after')}
        {words('page.colon')}{' '}
      </span>
      {pieces.length === 0 ? (
        <Box component="span" sx={{ fontStyle: 'italic' }}>
          {words('amendments.nothing')}
        </Box>
      ) : (
        pieces.map((piece, index) => (
          <span key={`${piece.reads} ${piece.text}`}>
            {index > 0 && (piece.reads === 'region' ? ', ' : ' ')}
            <PieceText piece={piece} money={pieces.length === 1 ? money : undefined} />
          </span>
        ))
      )}
    </Box>
  );
}

function PieceText({ piece: { reads, text }, money }: { piece: Piece; money?: string }) {
  const words = useWords();
  const nameOf = useQualificationNames();
  const percent = usePercent();
  const tag = intlTag(useLocale());
  if (reads === 'instant') return <InstantField value={text} />;
  if (reads === 'region') return <bdi>{nameOf('regions', text)}</bdi>;
  if (reads === 'share') return <>{percent(text)}</>;
  if (reads === 'kind')
    return <>{words(`judging.green.kind.${text}` as 'judging.green.kind.contractClause')}</>;
  if (reads === 'yesNo')
    return <>{words(text === 'true' ? 'participation.yes' : 'participation.no')}</>;
  if (reads === 'day') return <InstantField value={text} dateOnly />;
  if (reads === 'amount' && money) return <MoneyField value={{ amount: text, currency: money }} />;
  if (reads === 'amount') return <bdi>{formatDecimal(text, tag)}</bdi>;
  return <bdi>{text}</bdi>;
}
