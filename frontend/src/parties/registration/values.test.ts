// @vitest-environment node
import { expect, test } from 'vitest';
import type { RegistrationShown } from '../../api/shapes';
import { emptyForm, formOf, mistakesIn, wantedOf } from './values';

const PATTERN = '[0-9]{3}-[0-9]{2}-[0-9]{5}';
const FILLED = {
  ...emptyForm(),
  businessNumber: '214-88-30017',
  licences: ['software'],
  main: 'north',
  email: 'office@baram.example',
};

test('an empty form says what is needed, and a licence is not', () => {
  expect(mistakesIn(emptyForm(), PATTERN)).toEqual({
    businessNumber: 'needed',
    main: 'needed',
    email: 'needed',
  });
  expect(mistakesIn({ ...FILLED, licences: [] }, PATTERN)).toEqual({});
});

test('figures and dashes of any keyboard are taken', () => {
  const arabic = { ...FILLED, businessNumber: ' ٢١٤–٨٨–٣٠٠١٧ ', telephone: '٠٢ ٥٥٥' };
  expect(mistakesIn(arabic, PATTERN)).toEqual({});
  expect(wantedOf(arabic).businessNumber).toBe('214-88-30017');
  expect(wantedOf(arabic).contactPoint.telephone).toBe('02 555');
});

test('what has another form is named', () => {
  const wrong = { ...FILLED, businessNumber: '21488', email: 'nobody', telephone: 'ring me' };
  expect(mistakesIn(wrong, PATTERN)).toEqual({
    businessNumber: 'numberWrong',
    email: 'emailWrong',
    telephone: 'telephoneWrong',
  });
});

test('the main office comes first and is told once', () => {
  expect(wantedOf({ ...FILLED, others: ['west', 'north'] }).regions).toEqual(['north', 'west']);
});

test('a registration is read back into the form as it was sent', () => {
  const wanted = wantedOf({ ...FILLED, others: ['east'], telephone: '+82 2 555' });
  const shown = { ...wanted, status: 'refused' } as unknown as RegistrationShown;
  expect(wantedOf(formOf(shown))).toEqual(wanted);
});
