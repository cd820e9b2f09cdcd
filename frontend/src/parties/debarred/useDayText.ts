import { dateText } from '../../fields/time';
import { intlTag, useLocale } from '../../i18n';

/** A day of the calendar, written as the reader writes it; a day has no zone. */
export function useDayText() {
  const tag = intlTag(useLocale());
  return (day: string) =>
    dateText(new Date(`${day}T00:00:00Z`), tag, { dateStyle: 'medium', timeZone: 'UTC' });
}
