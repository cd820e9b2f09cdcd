import { describe, expect, it } from 'vitest';
import { amountInWords } from './amountInWords';
import { arabicNumber } from './arabic';

const say = (amount: string, currency: string, language: string) =>
  amountInWords({ amount, currency }, language);

describe('an amount in words', () => {
  it.each([
    ['464500', 'KRW', 'four hundred and sixty-four thousand five hundred South Korean won'],
    ['1.00', 'USD', 'one US dollar'],
    ['1200.05', 'USD', 'one thousand two hundred US dollars and 05/100'],
    ['0.5', 'USD', 'zero US dollars and 50/100'],
    ['3.250', 'TND', 'three Tunisian dinars and 250/1000'],
    ['7.0001', 'CLF', 'seven Chilean units of account (UF) and 0001/10000'],
  ])('is said in English: %s %s', (amount, currency, words) => {
    expect(say(amount, currency, 'en')).toBe(words);
  });

  it.each([
    ['1000000', 'KRW', 'un million de wons sud-coréens'],
    ['2000000.00', 'EUR', 'deux millions d’euros'],
    ['1000200.00', 'EUR', 'un million deux cents euros'],
    ['80', 'KRW', 'quatre-vingts wons sud-coréens'],
    ['180000.75', 'MAD', 'cent quatre-vingt mille dirhams marocains et 75/100'],
  ])('is said in French: %s %s', (amount, currency, words) => {
    expect(say(amount, currency, 'fr')).toBe(words);
  });

  it.each([
    ['12000', 'KRW', '금 일만이천원정'],
    ['464500', 'KRW', '금 사십육만사천오백원정'],
    ['100000000', 'KRW', '금 일억원정'],
    ['0', 'KRW', '금 영원정'],
  ])('is said the Korean way: %s %s', (amount, currency, words) => {
    expect(say(amount, currency, 'ko')).toBe(words);
  });

  it.each([
    ['1.000', 'TND', 'دينار تونسي واحد'],
    ['3.000', 'TND', 'ثلاثة دينارات تونسية'],
    ['12.000', 'TND', 'اثنا عشر دينارًا تونسيًا'],
    ['200.000', 'TND', 'مئتا دينار تونسي'],
    ['2000.250', 'TND', 'ألفا دينار تونسي و250/1000'],
    ['464500', 'KRW', 'أربعمائة وأربعة وستون ألفًا وخمسمائة وون كوريا الجنوبية'],
  ])('is said in Arabic: %s %s', (amount, currency, words) => {
    expect(say(amount, currency, 'ar')).toBe(words);
  });

  it('is not said in a language we do not know, nor when it is finer than its currency', () => {
    expect(say('5', 'KRW', 'km')).toBeNull();
    expect(say('5.5', 'KRW', 'en')).toBeNull();
  });

  it('names each amount of a currency by words of its own', () => {
    for (const language of ['en', 'fr', 'ar', 'ko', 'es']) {
      const amounts = Array.from({ length: 400 }, (_, step) => String(step * 2749 + (step % 7)));
      const said = amounts.map((amount) => say(amount, 'KRW', language));
      expect(new Set(said).size).toBe(new Set(amounts).size);
    }
  });
});

describe('an Arabic number', () => {
  it.each([
    [11000n, 'أحد عشر ألفًا'],
    [80000000n, 'ثمانون مليونًا'],
    [200000n, 'مئتا ألف'],
    [200300n, 'مئتا ألف وثلاثمائة'],
    [101000n, 'مائة ألف وألف'],
    [102000n, 'مائة ألف وألفان'],
    [103000n, 'مائة وثلاثة آلاف'],
    [3001n, 'ثلاثة آلاف وواحد'],
    [2000000n, 'مليونان'],
    [1234567890n, 'مليار ومئتان وأربعة وثلاثون مليونًا وخمسمائة وسبعة وستون ألفًا وثمانمائة وتسعون'],
    [
      999999999999999n,
      'تسعمائة وتسعة وتسعون تريليونًا وتسعمائة وتسعة وتسعون مليارًا وتسعمائة وتسعة وتسعون مليونًا وتسعمائة وتسعة وتسعون ألفًا وتسعمائة وتسعة وتسعون',
    ],
  ])('takes the form that its count asks for: %s', (number, words) => {
    expect(arabicNumber(number)).toBe(words);
  });
});
