import { ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';

interface Props {
  label: string;
  icon: ReactNode;
  current: boolean;
  /** What the button is made of: a link, or what it does. */
  link: object;
}

/** One page of the room in the rail or the bar: its picture over its name. */
export function NavigationItem({ label, icon, current, link }: Props) {
  return (
    <ButtonBase
      {...link}
      aria-current={current ? 'page' : undefined}
      sx={{
        flex: { xs: 1, md: 'none' },
        flexDirection: 'column',
        gap: 0.25,
        minHeight: 56,
        minWidth: 0,
        py: { md: 1 },
        borderRadius: { md: 1.25 },
        color: current ? 'primary.main' : 'text.secondary',
        bgcolor: { md: current ? 'tones.active.ground' : 'transparent' },
        '&:hover': { color: 'primary.main' },
      }}
    >
      {icon}
      <Typography
        component="span"
        sx={{
          fontSize: { xs: '0.6875rem', md: '0.75rem' },
          fontWeight: current ? 700 : 500,
          lineHeight: 1.2,
          maxWidth: '100%',
          overflowWrap: 'anywhere',
          px: 0.25,
          textAlign: 'center',
        }}
      >
        {label}
      </Typography>
    </ButtonBase>
  );
}
