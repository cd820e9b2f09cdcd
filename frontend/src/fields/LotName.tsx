import { useWords } from '../i18n';

/** A lot by its number and, where it has one, its title. */
export function LotName({ lot }: { lot: { id: string; title?: string } }) {
  const words = useWords();
  return (
    <>
      {words('lots.numbered', { lot: lot.id })}
      {lot.title && (
        <>
          {' · '}
          <bdi>{lot.title}</bdi>
        </>
      )}
    </>
  );
}
