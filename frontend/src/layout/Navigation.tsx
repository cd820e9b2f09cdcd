import StepsIcon from '@mui/icons-material/ChecklistOutlined';
import { Badge, Box, ButtonBase, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { useApprovalsItem } from '../approvals/useMenuItem';
import { useWords } from '../i18n';
import { useRoom, useRoomPath } from '../live/room';
import { menuOf } from './menu';

interface ItemProps {
  label: string;
  icon: ReactNode;
  current: boolean;
  link: object;
}

function Item({ label, icon, current, link }: ItemProps) {
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
          fontSize: '0.75rem',
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

interface Props {
  placement: 'side' | 'bottom';
  stepsLeft: number;
  onSteps?: () => void;
}

/** The pages of the room: a rail at the side, a bar at the bottom on phones. */
export function Navigation({ placement, stepsLeft, onSteps }: Props) {
  const words = useWords();
  const room = useRoom();
  const path = useRoomPath();
  const { pathname } = useLocation();
  const side = placement === 'side';
  const [first, ...others] = menuOf(room);
  const items = [...(first ? [first] : []), ...useApprovalsItem(), ...others];
  return (
    <Box
      component="nav"
      aria-label={words('room.menu')}
      sx={
        side
          ? {
              display: { xs: 'none', md: 'flex' },
              flexDirection: 'column',
              gap: 0.5,
              width: 96,
              p: 1,
              flexShrink: 0,
            }
          : {
              display: { xs: 'flex', md: 'none' },
              position: 'fixed',
              insetInline: 0,
              bottom: 0,
              zIndex: 'appBar',
              bgcolor: 'background.paper',
              borderTop: 1,
              borderColor: 'divider',
              pb: 'env(safe-area-inset-bottom)',
            }
      }
    >
      {items.map(({ to, label, icon, outside }) => (
        <Item
          key={to}
          label={words(label)}
          icon={icon}
          current={!outside && pathname.startsWith(path(to))}
          link={
            outside
              ? { component: 'a', href: to, target: '_blank', rel: 'noopener' }
              : { component: Link, to: path(to) }
          }
        />
      ))}
      {onSteps && (
        <Item
          label={words('room.steps')}
          icon={
            <Badge badgeContent={stepsLeft} color="secondary">
              <StepsIcon />
            </Badge>
          }
          current={false}
          link={{ onClick: onSteps, 'aria-haspopup': 'dialog' }}
        />
      )}
    </Box>
  );
}
