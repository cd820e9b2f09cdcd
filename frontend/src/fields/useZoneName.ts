import { intlTag, useLocale } from '../i18n';
import { useZone } from '../live/room';
import { zoneName } from './time';

/** What the room's zone is called at an instant: said beside a time that is typed. */
export function useZoneName() {
  const tag = intlTag(useLocale());
  const zone = useZone();
  return (at: string | number) => zoneName(zone, tag, at);
}
