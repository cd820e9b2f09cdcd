import { InputAdornment, TextField } from '@mui/material';
import { useWords } from '../i18n';
import type { Field } from './shapes';

interface Props {
  field: Field;
  /** The language in which the scenario is told. */
  language: string;
  value: string;
  wrong: boolean;
  change: (value: string) => void;
}

const FIGURES = ['amount', 'number', 'span'];
// A label is a sentence of the scenario: it stands above the field and may take two lines.
const ABOVE = {
  position: 'static',
  transform: 'none',
  whiteSpace: 'normal',
  fontSize: '0.875rem',
  mb: 0.5,
};
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/** One figure or name, in the way it is typed: a keypad for figures, a calendar for days. */
export function FigureField({ field, language, value, wrong, change }: Props) {
  const words = useWords();
  const figures = FIGURES.includes(field.kind);
  const own = { title: words('authoring.title_of'), minutes: words('authoring.minutes_of') };
  const named =
    field.group === 'story' ? (own[field.label as keyof typeof own] ?? field.label) : field.label;
  const wrongText = {
    amount: words('authoring.wrong_amount'),
    number: words('authoring.wrong_amount'),
    span: words('authoring.wrong_amount'),
    day: words('authoring.wrong_day'),
    instant: words('authoring.wrong_day'),
    text: words('authoring.wrong_text'),
  }[field.kind];
  const places = field.places > 1 ? words('authoring.places', { smart_count: field.places }) : '';
  const rtl = RIGHT_TO_LEFT.includes(language);
  const type = field.kind === 'day' ? 'date' : field.kind === 'instant' ? 'datetime-local' : 'text';
  return (
    <TextField
      type={type}
      label={[named, field.row].filter(Boolean).join(' · ')}
      value={field.kind === 'instant' ? value.replace(' ', 'T') : value}
      error={wrong}
      helperText={wrong ? wrongText : places || undefined}
      onChange={(event) =>
        change(event.target.value.replace('T', field.kind === 'instant' ? ' ' : 'T'))
      }
      multiline={field.kind === 'text' && value.length > 28}
      slotProps={{
        inputLabel: { shrink: true, sx: ABOVE },
        htmlInput: {
          inputMode: figures ? 'decimal' : undefined,
          dir: figures || type !== 'text' ? 'ltr' : rtl ? 'rtl' : 'ltr',
          lang: language,
          maxLength: 300,
          style: figures ? { fontVariantNumeric: 'tabular-nums' } : undefined,
        },
        input: {
          notched: false,
          endAdornment: field.unit ? (
            <InputAdornment position="end">
              <bdi lang={language}>{field.unit.replace('…', value)}</bdi>
            </InputAdornment>
          ) : undefined,
        },
      }}
    />
  );
}
