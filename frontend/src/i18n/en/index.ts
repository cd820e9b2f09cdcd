import english from 'ra-language-english';
import awards from './awards';
import bids from './bids';
import evaluations from './evaluations';
import page from './page';
import tenders from './tenders';

const words = { ...page, ...tenders, ...bids, ...evaluations, ...awards };

export type Words = typeof words;
export default { ra: english.ra, ...words };
