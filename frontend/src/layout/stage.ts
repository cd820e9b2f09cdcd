import type { ComponentType, LazyExoticComponent } from 'react';
import type { ResourceProps } from 'react-admin';

type Page = LazyExoticComponent<ComponentType>;

/** What a stage folder gives the room: its react-admin resource and its own routes. */
export interface Stage {
  resource?: ResourceProps;
  /** Paths below `/<workshop>/`, for screens that are not list, show, create or edit. */
  routes?: { path: string; page: Page }[];
}
