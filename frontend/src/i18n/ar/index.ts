import english from 'ra-language-english';
import type { Words } from '../en';
import type { SameKeys } from '../types';
import awards from './awards';
import bids from './bids';
import evaluations from './evaluations';
import page from './page';
import tenders from './tenders';

const words = {
  ...page,
  ...tenders,
  ...bids,
  ...evaluations,
  ...awards,
} satisfies SameKeys<Words>;

export default { ra: english.ra, ...words };
