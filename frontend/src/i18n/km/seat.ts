import exercise from './exercise';
import first from './first';
import menu from './menu';
import outages from './outages';
import quiz from './quiz';
import refusalsExercises from './refusalsExercises';
import refusalsOutages from './refusalsOutages';
import room from './room';
import snapshots from './snapshots';
import whys from './whys';

/** What is said around a seat's tasks: a phone on a slow line shows them with these words alone. */
export default {
  ...first,
  ...room,
  ...exercise,
  ...menu,
  ...outages,
  ...quiz,
  ...snapshots,
  ...whys,
  refusals: {
    ...first.refusals,
    ...refusalsExercises.refusals,
    ...refusalsOutages.refusals,
  },
};
