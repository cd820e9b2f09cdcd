import join from './join';
import page from './page';
import refusals from './refusals';
import refusalsEdge from './refusalsEdge';
import refusalsRoom from './refusalsRoom';
import refusalsSeats from './refusalsSeats';
import seating from './seating';

/** What is said on the way in. A phone on a slow line waits for these words, and for no others. */
export default {
  ra: {},
  ...page,
  ...join,
  ...seating,
  refusals: {
    ...refusalsEdge.refusals,
    ...refusalsRoom.refusals,
    ...refusalsSeats.refusals,
    ...refusals.refusals,
  },
};
