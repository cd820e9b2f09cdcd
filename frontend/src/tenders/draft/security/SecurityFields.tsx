import { Box, Checkbox, FormControlLabel, FormGroup, TextField, Typography } from '@mui/material';
import type { ProcedureShown, SecurityLaw } from '../../../api/shapes';
import { useRead } from '../../../api/useRead';
import { usePercent } from '../../../fields/percent';
import { useWords } from '../../../i18n';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import { firstSecurity, type SecurityValues } from './security';

const LONGEST_WORDS = 20000;

/** Whether a notice asks for a bid security, in which forms, how much and for how long. */
export function SecurityFields({ draft }: { draft: Draft }) {
  const words = useWords();
  const whole = useMistake(draft)('bidSecurity');
  const { values, change } = draft;
  const procedures = useRead<ProcedureShown[]>('procedures', 'procedures').data;
  const law = procedures?.find(({ id }) => id === values.procedure)?.bidSecurity ?? null;
  const typed = values.security ?? null;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
        {words('security.draft.intro')}
      </Typography>
      {law ? (
        <Law law={law} />
      ) : (
        <Typography sx={{ mt: 1 }}>{words('security.draft.none')}</Typography>
      )}
      {whole.error && (
        <Typography role="alert" color="error" variant="body2" sx={{ mt: 1 }}>
          {whole.helperText}
        </Typography>
      )}
      {(law || typed) && (
        <FormControlLabel
          control={
            <Checkbox
              name="bidSecurity"
              checked={typed !== null}
              onChange={(_, asked) =>
                change({
                  security:
                    asked && law ? firstSecurity(law, words('security.draft.standard')) : null,
                })
              }
            />
          }
          label={words('security.draft.ask')}
        />
      )}
      {typed && <Asked draft={draft} typed={typed} law={law} />}
    </>
  );
}

function Law({ law }: { law: SecurityLaw }) {
  const words = useWords();
  const percent = usePercent();
  const [least, most] = [percent(law.leastShare), percent(law.mostShare)];
  const range =
    law.leastShare === law.mostShare
      ? most
      : Number(law.leastShare) > 0
        ? words('security.draft.between', { least, most })
        : words('security.draft.upTo', { most });
  const basis = words(`security.draft.of.${law.shareOf as 'bid'}`);
  return (
    <Typography variant="body2" sx={{ mt: 1, maxWidth: '75ch' }}>
      {words('security.draft.law', { range, basis })} {words('tenders.notice.source')}
      {words('page.colon')} <bdi lang="en">{law.source}</bdi>.{' '}
      {law.trainingValue && words('security.draft.training')}
    </Typography>
  );
}

interface AskedProps {
  draft: Draft;
  typed: SecurityValues;
  law: SecurityLaw | null;
}

function Asked({ draft, typed, law }: AskedProps) {
  const words = useWords();
  const mistake = useMistake(draft);
  const basis = law?.shareOf ?? typed.shareOf;
  const set = (part: Partial<SecurityValues>) =>
    draft.change({ security: { ...typed, shareOf: basis, ...part } });
  const field = (name: 'percent' | 'bindingDays' | 'daysBeyond', label: string, help: string) => {
    const wrong = mistake(`bidSecurity.${name}`);
    return (
      <TextField
        name={`bidSecurity.${name}`}
        label={label}
        value={typed[name]}
        onChange={({ target }) => set({ [name]: target.value })}
        error={wrong.error}
        helperText={wrong.helperText ?? help}
        slotProps={{ htmlInput: { dir: 'ltr', inputMode: 'decimal', maxLength: 10 } }}
      />
    );
  };
  const least = law?.leastDaysBeyond ?? 0;
  return (
    <>
      <Box component="fieldset" sx={{ border: 0, m: 0, p: 0, mt: 1 }}>
        <Typography component="legend" variant="body2" sx={{ p: 0, fontWeight: 600 }}>
          {words('security.draft.forms')}
        </Typography>
        <FormGroup row>
          {(law?.forms ?? typed.forms).map((form) => (
            <FormControlLabel
              key={form}
              label={words(`security.form.${form}`)}
              control={
                <Checkbox
                  checked={typed.forms.includes(form)}
                  onChange={(_, taken) =>
                    set({
                      forms: taken
                        ? [...typed.forms, form]
                        : typed.forms.filter((other) => other !== form),
                    })
                  }
                />
              }
            />
          ))}
        </FormGroup>
      </Box>
      <Box
        sx={{
          mt: 2,
          display: 'grid',
          gap: 2.5,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(3, minmax(0, 1fr))' },
        }}
      >
        {field('percent', words('security.draft.share'), words('security.draft.shareHelp'))}
        {field('bindingDays', words('security.draft.binding'), words('security.draft.bindingHelp'))}
        {field(
          'daysBeyond',
          words('security.draft.beyond'),
          words('security.draft.beyondHelp', { least }),
        )}
      </Box>
      {typed.forms.includes('undertaking') && (
        <TextField
          multiline
          fullWidth
          minRows={3}
          maxRows={10}
          name="bidSecurity.undertaking"
          label={words('security.draft.undertaking')}
          value={typed.undertaking}
          onChange={({ target }) => set({ undertaking: target.value })}
          helperText={words('security.draft.undertakingHelp')}
          slotProps={{ htmlInput: { maxLength: LONGEST_WORDS, dir: 'auto' } }}
          sx={{ mt: 2.5 }}
        />
      )}
    </>
  );
}
