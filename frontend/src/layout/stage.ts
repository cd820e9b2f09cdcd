import type { ComponentType, LazyExoticComponent, ReactNode } from 'react';
import type { ResourceProps } from 'react-admin';
import type { WordKey } from '../i18n';
import type { Room } from '../live/room';

type Page = LazyExoticComponent<ComponentType>;

/** What a stage folder gives the room: its react-admin resource, its own routes, its menu item. */
export interface Stage {
  resource?: ResourceProps;
  /** Paths below `/<workshop>/`, for screens that are not list, show, create or edit. */
  routes?: { path: string; page: Page }[];
  menu?: { to: string; label: WordKey; icon: ReactNode; shown?: (room: Room) => boolean };
}
