import { Badge } from '@mui/material';
import type { ReactElement } from 'react';

/** A picture with how much waits behind it; without one, for a badge at nought keeps its last number in the name. */
export function Counted({ count, children }: { count: number; children: ReactElement }) {
  if (count === 0) return children;
  return (
    <Badge badgeContent={count} color="secondary">
      {children}
    </Badge>
  );
}
