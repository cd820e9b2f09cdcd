import { Box, Button, CircularProgress, Paper, Stack, TextField, Typography } from '@mui/material';
import type { FormEvent } from 'react';
import type { Register, RegistrationShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { LicencePicker } from '../LicencePicker';
import { RegionPicker } from '../RegionPicker';
import { useListedName } from '../register';
import { FormStep } from './FormStep';
import { ScaleField } from './ScaleField';
import { useForm } from './useForm';
import type { FormValues } from './values';

interface Props {
  register: Register;
  /** What the form begins with: what was refused, or what is in force. */
  start?: RegistrationShown;
  label: string;
  /** Absent where there is nothing to go back to. */
  keep?: () => void;
  done?: () => void;
}

/** What a tenderer declares, question by question. */
export function RegistrationForm({ register, start, label, keep, done }: Props) {
  const words = useWords();
  const nameOf = useListedName();
  const { zone } = useRoom();
  const { pattern, example, invented } = register.businessNumber;
  const form = useForm(start, pattern);
  const { values, open, mistakes, change, act } = form;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (await form.send()) done?.();
  };
  const field = (
    name: keyof FormValues & ('businessNumber' | 'email' | 'telephone'),
    help: string,
  ) => ({
    id: `registration-${name}`,
    name,
    value: values[name],
    error: mistakes[name] !== undefined,
    helperText: mistakes[name] ? words(`registration.form.${mistakes[name]}`, { example }) : help,
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    sx: { maxWidth: { sm: 420 } },
  });
  const ltr = { htmlInput: { dir: 'ltr', autoComplete: 'off', maxLength: 250 } };
  return (
    <Paper
      component="form"
      noValidate
      variant="outlined"
      aria-label={words('registration.form.steps')}
      onSubmit={(event) => void send(event)}
      sx={{ p: { xs: 2, sm: 3 } }}
    >
      <FormStep
        number={1}
        title={words('registration.form.numberStep')}
        done={open.businessNumber === undefined}
      >
        <TextField
          {...field('businessNumber', words('registration.form.numberHelp', { example }))}
          required
          label={words('registration.form.number')}
          slotProps={{ htmlInput: { ...ltr.htmlInput, inputMode: 'text', maxLength: 40 } }}
        />
        {invented && values.businessNumber === '' && (
          <Box sx={{ mt: 0.5 }}>
            <Button onClick={() => change({ businessNumber: invented })}>
              {words('registration.form.numberInvented', { number: invented })}
            </Button>
          </Box>
        )}
      </FormStep>
      <FormStep
        number={2}
        title={words('registration.form.licencesStep')}
        done={values.licences.length > 0}
      >
        <LicencePicker
          label={words('registration.form.licences')}
          help={words('registration.form.licencesHelp')}
          value={values.licences}
          change={(licences) => change({ licences })}
        />
      </FormStep>
      <FormStep
        number={3}
        title={words('registration.form.regionsStep')}
        done={open.main === undefined}
      >
        <Stack spacing={2.5}>
          <TextField
            select
            required
            id="registration-main"
            label={words('registration.form.main')}
            value={values.main}
            onChange={({ target }) => change({ main: target.value })}
            error={mistakes.main !== undefined}
            helperText={mistakes.main && words(`registration.form.${mistakes.main}`)}
            sx={{ maxWidth: { sm: 420 } }}
            slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          >
            <option value="">{words('registration.form.mainChoose')}</option>
            {register.regions.map((one) => (
              <option key={one.id} value={one.id}>
                {nameOf(one)}
              </option>
            ))}
          </TextField>
          {values.main && (
            <RegionPicker
              label={words('registration.form.others')}
              value={values.others}
              change={(others) => change({ others })}
              without={values.main}
            />
          )}
          <ScaleField value={values.scale} change={(scale) => change({ scale })} />
        </Stack>
      </FormStep>
      <FormStep
        number={4}
        title={words('registration.form.contactStep')}
        done={open.email === undefined && open.telephone === undefined}
      >
        <Stack spacing={2}>
          <TextField
            {...field('email', words('registration.form.contactHelp'))}
            required
            type="email"
            label={words('registration.form.email')}
            slotProps={ltr}
          />
          <TextField
            {...field('telephone', '')}
            type="tel"
            label={words('registration.form.telephone')}
            slotProps={ltr}
          />
        </Stack>
      </FormStep>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('registration.own.secret')}
      </Typography>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack direction={{ xs: 'column', sm: 'row' }} spacing={1} sx={{ mt: 2 }}>
        <Button
          type="submit"
          variant="contained"
          size="large"
          disabled={act.busy}
          aria-busy={act.busy}
          startIcon={
            act.busy ? <CircularProgress size={18} color="inherit" aria-hidden="true" /> : undefined
          }
        >
          {label}
        </Button>
        {keep && (
          <Button
            disabled={act.busy}
            onClick={() => {
              form.forget();
              keep();
            }}
          >
            {words('registration.own.keep')}
          </Button>
        )}
      </Stack>
      <Box component="p" sx={{ m: 0, mt: 2, fontSize: '0.8125rem', color: 'text.secondary' }}>
        {words('registration.form.kept')} {words('registration.form.lists')}
      </Box>
    </Paper>
  );
}
