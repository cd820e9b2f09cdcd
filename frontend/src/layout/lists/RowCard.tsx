import { Card, Link } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink } from 'react-router';

interface CardProps {
  columns: { xs: string; md: string };
  children: ReactNode;
}

/** A row of a list: the whole card is a link, by the `RowLink` in it. */
export function RowCard({ columns, children }: CardProps) {
  return (
    <Card
      component="li"
      sx={{
        position: 'relative',
        p: { xs: 2, sm: 2.5 },
        display: 'grid',
        columnGap: 3,
        rowGap: 1,
        gridTemplateColumns: columns,
        transition: 'border-color 120ms',
        '&:hover, &:focus-within': { borderColor: 'primary.main' },
      }}
    >
      {children}
    </Card>
  );
}

/** The name of a row, which reaches over its whole card. */
export function RowLink({ to, title }: { to: string; title: string }) {
  return (
    <Link
      component={RouterLink}
      to={to}
      color="text.primary"
      underline="none"
      sx={{
        display: 'block',
        fontSize: '1.05rem',
        fontWeight: 650,
        lineHeight: 1.35,
        overflowWrap: 'anywhere',
        '&::after': { content: '""', position: 'absolute', inset: 0 },
      }}
    >
      <bdi>{title}</bdi>
    </Link>
  );
}
