import { useState } from 'react';
import type { RegistrationShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { readTab, writeTab } from '../../bids/form/tabMemory';
import { useRoom } from '../../live/room';
import { emptyForm, type FormValues, formOf, type Mistakes, mistakesIn, wantedOf } from './values';

/** What is typed in the form, kept in this tab until it is sent, and the act that sends it. */
export function useForm(start: RegistrationShown | undefined, pattern: string) {
  const { slug, seat } = useRoom();
  const name = `mk.registration.${slug}.${seat?.seat}`;
  const [values, setValues] = useState<FormValues>(
    () => readTab<FormValues>(name) ?? (start ? formOf(start) : emptyForm()),
  );
  const [pressed, setPressed] = useState(false);
  const act = useAct<RegistrationShown>('registrations', {
    success: 'registration.form.sent',
    refresh: ['registrations', 'parties', 'ledger'],
  });
  const open = mistakesIn(values, pattern);
  const mistakes: Mistakes = pressed ? open : {};
  const change = (part: Partial<FormValues>) => {
    const next = { ...values, ...part };
    setValues(next);
    writeTab(name, next);
  };
  const send = async () => {
    setPressed(true);
    const [first] = Object.keys(open);
    if (first) {
      document.getElementById(`registration-${first}`)?.focus();
      return false;
    }
    const answer = await act.run(wantedOf(values));
    if (answer) writeTab(name, null);
    return answer !== undefined;
  };
  const forget = () => writeTab(name, null);
  return { values, open, mistakes, change, send, forget, act };
}
