import { formatSize } from '../fields/size';
import { intlTag, useLocale } from '../i18n';

/** A function that writes a size in words and figures of the reader's language. */
export function useSize() {
  const tag = intlTag(useLocale());
  return (bytes: number) => formatSize(bytes, tag);
}

export function SizeText({ bytes }: { bytes: number }) {
  const size = useSize();
  return <bdi>{size(bytes)}</bdi>;
}
