/**
 * Whole numbers in Arabic words, as contracts write them. Own work: the libraries that know Arabic
 * give a counted thousand the wrong form (مئتان ألف for مئتا ألف, ثمانون مليون for ثمانون مليونًا).
 */
const ONES = [
  ...['', 'واحد', 'اثنان', 'ثلاثة', 'أربعة', 'خمسة', 'ستة', 'سبعة', 'ثمانية', 'تسعة', 'عشرة'],
  ...['أحد عشر', 'اثنا عشر', 'ثلاثة عشر', 'أربعة عشر', 'خمسة عشر', 'ستة عشر', 'سبعة عشر'],
  ...['ثمانية عشر', 'تسعة عشر'],
];
const FEMININE = [
  ...['', 'واحدة', 'اثنتان', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمانٍ', 'تسع', 'عشر'],
  ...['إحدى عشرة', 'اثنتا عشرة', 'ثلاث عشرة', 'أربع عشرة', 'خمس عشرة', 'ست عشرة', 'سبع عشرة'],
  ...['ثماني عشرة', 'تسع عشرة'],
];
const TENS = ['', '', 'عشرون', 'ثلاثون', 'أربعون', 'خمسون', 'ستون', 'سبعون', 'ثمانون', 'تسعون'];
const HUNDREDS = [
  ...['', 'مائة', 'مئتان', 'ثلاثمائة', 'أربعمائة', 'خمسمائة'],
  ...['ستمائة', 'سبعمائة', 'ثمانمائة', 'تسعمائة'],
];

/** A power of a thousand: one of it, two of it, three to ten, eleven to ninety-nine. */
const SCALES = [
  { one: 'ألف', two: 'ألفان', few: 'آلاف', many: 'ألفًا' },
  { one: 'مليون', two: 'مليونان', few: 'ملايين', many: 'مليونًا' },
  { one: 'مليار', two: 'ملياران', few: 'مليارات', many: 'مليارًا' },
  { one: 'تريليون', two: 'تريليونان', few: 'تريليونات', many: 'تريليونًا' },
];
type Scale = (typeof SCALES)[number];

const joined = (parts: string[]) => parts.filter(Boolean).join(' و');
// Before what it counts a dual loses its nun: مئتا ألف, ألفا دينار.
export const construct = (words: string) =>
  words.replace(/(^|[\sو])(مئت|ألف|مليون|مليار|تريليون)ان$/, '$1$2ا');

function underHundred(number: number, feminine: boolean): string {
  const ones = feminine ? FEMININE : ONES;
  if (number < 20) return ones[number] ?? '';
  return joined([ones[number % 10] ?? '', TENS[Math.floor(number / 10)] ?? '']);
}

function underThousand(number: number, feminine: boolean): string {
  return joined([HUNDREDS[Math.floor(number / 100)] ?? '', underHundred(number % 100, feminine)]);
}

/** So many thousands, millions and so on. */
function counted(count: number, scale: Scale): string {
  if (count === 1) return scale.one;
  if (count === 2) return scale.two;
  const rest = count % 100;
  const hundreds = construct(HUNDREDS[Math.floor(count / 100)] ?? '');
  if (rest === 0) return `${hundreds} ${scale.one}`;
  // 101 000 is a hundred thousand and a thousand.
  if (rest <= 2) return joined([`${hundreds} ${scale.one}`, rest === 1 ? scale.one : scale.two]);
  return `${underThousand(count, false)} ${rest <= 10 ? scale.few : scale.many}`;
}

export function arabicNumber(value: bigint, feminine = false): string {
  if (value === 0n) return 'صفر';
  const parts: string[] = [underThousand(Number(value % 1000n), feminine)];
  let left = value / 1000n;
  for (const scale of SCALES) {
    const count = Number(left % 1000n);
    if (count > 0) parts.unshift(counted(count, scale));
    left /= 1000n;
  }
  if (left > 0n) throw new RangeError('more than can be said');
  return joined(parts);
}
