import { intlTag, useLocale, useWords } from '../i18n';
import { sizeText } from './formats';

/** A function that writes a size in words and figures of the reader's language. */
export function useSize() {
  const words = useWords();
  const tag = intlTag(useLocale());
  return (bytes: number) => {
    const { unit, n } = sizeText(bytes, tag);
    return words(`documents.size.${unit}`, { n });
  };
}

export function SizeText({ bytes }: { bytes: number }) {
  const size = useSize();
  return <bdi>{size(bytes)}</bdi>;
}
