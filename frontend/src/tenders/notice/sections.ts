import type { ComponentType } from 'react';
import type { Told } from '../frame/TenderFrame';

type Section = ComponentType<Told>;

/** What stands above the printed notice: what a reader must know first. */
export const before: Record<string, Section> = {};

/** What belongs to a notice and goes on living after it: each stage adds its own by one line. */
export const after: Record<string, Section> = {};
