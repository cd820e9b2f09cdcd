import MoreIcon from '@mui/icons-material/MoreHoriz';
import { ListItemIcon, ListItemText, Menu, MenuItem as MenuRow } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n';
import type { MenuItem } from './menu';
import { NavigationItem } from './NavigationItem';

interface Props {
  items: MenuItem[];
  isCurrent: (item: MenuItem) => boolean;
  linkOf: (item: MenuItem) => object;
}

/** The pages for which a phone's bar has no room. */
export function MorePages({ items, isCurrent, linkOf }: Props) {
  const words = useWords();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = () => setAnchor(null);
  return (
    <>
      <NavigationItem
        label={words('room.more')}
        icon={<MoreIcon />}
        current={items.some(isCurrent)}
        link={{
          onClick: (event: React.MouseEvent<HTMLElement>) => setAnchor(event.currentTarget),
          'aria-haspopup': 'menu',
          'aria-expanded': Boolean(anchor),
        }}
      />
      <Menu
        anchorEl={anchor}
        open={Boolean(anchor)}
        onClose={close}
        anchorOrigin={{ vertical: 'top', horizontal: 'right' }}
        transformOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        slotProps={{ list: { 'aria-label': words('room.menu') } }}
      >
        {items.map((item) => (
          <MenuRow
            key={item.to}
            {...linkOf(item)}
            onClick={close}
            selected={isCurrent(item)}
            sx={{ minHeight: 48 }}
          >
            <ListItemIcon>{item.icon}</ListItemIcon>
            <ListItemText>{words(item.label)}</ListItemText>
          </MenuRow>
        ))}
      </Menu>
    </>
  );
}
