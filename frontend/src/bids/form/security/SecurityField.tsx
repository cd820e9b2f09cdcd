import {
  Box,
  Checkbox,
  FormControlLabel,
  FormHelperText,
  Radio,
  RadioGroup,
  TextField,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import type { BidSecurity, TenderShown } from '../../../api/shapes';
import { useWords } from '../../../i18n';
import { Paragraphs } from '../../../tenders/notice/Paragraphs';
import { GuaranteeFields } from './GuaranteeFields';
import { ACCEPTED, FORM, formOf, type Typed } from './typed';

export interface FieldProps {
  tender: TenderShown;
  lot: string;
  /** The bid's total on the lot; null while it is not whole. */
  total: string | null;
  typed: Typed;
  change: (typed: Typed) => void;
  pressed: boolean;
}

/** What secures the bid on a lot; it goes into the envelope with the price. */
export function SecurityField(props: FieldProps & { asked: BidSecurity }) {
  const { tender, typed, change, pressed, asked } = props;
  const words = useWords();
  const id = useId();
  const form = formOf(tender, typed);
  const missing = pressed && typed[ACCEPTED] !== 'yes';
  return (
    <Box role="group" aria-labelledby={id} sx={{ mt: 2.5 }}>
      <Typography component="h4" id={id} sx={{ fontWeight: 650 }}>
        {words('security.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1, maxWidth: '70ch' }}>
        {words('security.bid.intro')}
      </Typography>
      {asked.forms.length > 1 && (
        <RadioGroup
          row
          aria-label={words('security.bid.form')}
          value={form}
          onChange={(_, chosen) => change({ ...typed, [FORM]: chosen })}
        >
          {asked.forms.map((one) => (
            <FormControlLabel
              key={one}
              value={one}
              control={<Radio />}
              label={words(`security.form.${one}`)}
            />
          ))}
        </RadioGroup>
      )}
      {form === 'undertaking' ? (
        <>
          <Box
            sx={{
              my: 1,
              paddingInlineStart: 2,
              borderInlineStart: 3,
              borderColor: 'primary.main',
            }}
          >
            <Paragraphs text={asked.undertaking ?? ''} />
          </Box>
          <FormControlLabel
            control={
              <Checkbox
                checked={typed[ACCEPTED] === 'yes'}
                onChange={(_, yes) => change({ ...typed, [ACCEPTED]: yes ? 'yes' : '' })}
              />
            }
            label={words('security.bid.accept')}
          />
          {missing && (
            <FormHelperText error role="alert">
              {words('security.bid.acceptNeeded')}
            </FormHelperText>
          )}
        </>
      ) : (
        <GuaranteeFields {...props} guarantee={form === 'guarantee'} />
      )}
    </Box>
  );
}

interface TextProps {
  label: string;
  name: string;
  typed: Typed;
  change: (typed: Typed) => void;
  wrong: boolean;
  help: string;
}

export function LineField({ label, name, typed, change, wrong, help }: TextProps) {
  return (
    <TextField
      label={label}
      value={typed[name] ?? ''}
      onChange={({ target }) => change({ ...typed, [name]: target.value })}
      error={wrong}
      helperText={wrong ? help : ' '}
      slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' } }}
    />
  );
}
