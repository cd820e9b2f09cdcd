import type { RegistrationShown, RegistrationWanted } from '../../api/shapes';
import { westernDigits } from '../../fields/digits';

/** What is typed in the form; the main office stands apart from the others. */
export interface FormValues {
  businessNumber: string;
  licences: string[];
  main: string;
  others: string[];
  scale: Scale | '';
  email: string;
  telephone: string;
}

/** How large a firm is; the first three are the small and medium-sized ones. */
export const SCALES = ['micro', 'small', 'medium', 'large'] as const;
export type Scale = (typeof SCALES)[number];

export type Mistake = 'needed' | 'numberWrong' | 'emailWrong' | 'telephoneWrong';
export type Mistakes = Partial<Record<keyof FormValues, Mistake>>;

const EMAIL = /^[^\s@]+@[^\s@]+$/;
const TELEPHONE = /^\+?[0-9][0-9 ()./-]{2,39}$/;

export const emptyForm = (): FormValues => ({
  businessNumber: '',
  licences: [],
  main: '',
  others: [],
  scale: '',
  email: '',
  telephone: '',
});

export function formOf(shown: RegistrationShown): FormValues {
  const { businessNumber, licences, regions, contactPoint } = shown;
  const [main = '', ...others] = regions;
  const { email, telephone } = contactPoint;
  const scale = shown.scale ?? '';
  return { businessNumber, licences, main, others, scale, email, telephone: telephone ?? '' };
}

const typed = (text: string) => westernDigits(text).trim();

/** What the office is sent. */
export function wantedOf(values: FormValues): RegistrationWanted {
  const { licences, main, others } = values;
  const telephone = typed(values.telephone);
  return {
    businessNumber: typed(values.businessNumber).replace(/[\u2010-\u2015\u2212]/g, '-'),
    licences,
    regions: [main, ...others.filter((one) => one !== main)],
    ...(values.scale && { scale: values.scale }),
    contactPoint: { email: values.email.trim(), ...(telephone && { telephone }) },
  };
}

/** What keeps the form from being sent, field by field. */
export function mistakesIn(values: FormValues, pattern: string): Mistakes {
  const { businessNumber, regions, contactPoint } = wantedOf(values);
  const { email, telephone } = contactPoint;
  const found: Mistakes = {};
  if (businessNumber === '') found.businessNumber = 'needed';
  else if (!new RegExp(`^(?:${pattern})$`).test(businessNumber)) {
    found.businessNumber = 'numberWrong';
  }
  if (!regions[0]) found.main = 'needed';
  if (email === '') found.email = 'needed';
  else if (!EMAIL.test(email)) found.email = 'emailWrong';
  if (telephone && !TELEPHONE.test(telephone)) found.telephone = 'telephoneWrong';
  return found;
}
