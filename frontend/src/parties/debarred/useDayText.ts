import { intlTag, useLocale } from '../../i18n';

/** A day of the calendar, written as the reader writes it; a day has no zone. */
export function useDayText() {
  const tag = intlTag(useLocale());
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
}
