import { useWords } from '../i18n';
import NotFound from './NotFound';
import { PublicShell } from './PublicShell';

/** An address outside every room. */
export default function NotFoundPage() {
  const words = useWords();
  return (
    <PublicShell title={words('page.not_found')}>
      <NotFound />
    </PublicShell>
  );
}
