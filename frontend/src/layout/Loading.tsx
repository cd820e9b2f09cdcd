import { Skeleton, Stack } from '@mui/material';
import { useWords } from '../i18n';

/** Grey lines in the shape of a screen while it is read. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const words = useWords();
  return (
    <Stack
      spacing={2}
      sx={{ p: { xs: 2, sm: 3 } }}
      role="status"
      aria-label={words('page.loading')}
    >
      <Skeleton variant="text" width="45%" height={40} />
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: identical placeholders have no identity
        <Skeleton key={index} variant="rounded" height={64} />
      ))}
    </Stack>
  );
}
