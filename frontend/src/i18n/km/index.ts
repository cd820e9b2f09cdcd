import type { Words } from '../en';
import type { SameKeys } from '../types';
import amendments from './amendments';
import approvals from './approvals';
import attempts from './attempts';
import authoring from './authoring';
import awards from './awards';
import bids from './bids';
import committees from './committees';
import complaints from './complaints';
import consortia from './consortia';
import conversations from './conversations';
import costs from './costs';
import crowds from './crowds';
import debarments from './debarments';
import debriefs from './debriefs';
import documents from './documents';
import enquiries from './enquiries';
import envelopes from './envelopes';
import evaluations from './evaluations';
import exercise from './exercise';
import exitTicket from './exitTicket';
import explanations from './explanations';
import failures from './failures';
import findings from './findings';
import goods from './goods';
import health from './health';
import importing from './importing';
import join from './join';
import judging from './judging';
import ledger from './ledger';
import life from './life';
import lists from './lists';
import lots from './lots';
import menu from './menu';
import negotiations from './negotiations';
import opendata from './opendata';
import openprocess from './openprocess';
import outages from './outages';
import page from './page';
import participation from './participation';
import planForm from './planForm';
import plans from './plans';
import procedures from './procedures';
import qualifications from './qualifications';
import quiz from './quiz';
import ra from './ra';
import raRest from './raRest';
import refusals from './refusals';
import refusalsApprovals from './refusalsApprovals';
import refusalsAuthoring from './refusalsAuthoring';
import refusalsCommittees from './refusalsCommittees';
import refusalsConsortia from './refusalsConsortia';
import refusalsConversations from './refusalsConversations';
import refusalsCriteria from './refusalsCriteria';
import refusalsCrowds from './refusalsCrowds';
import refusalsDebarment from './refusalsDebarment';
import refusalsDebriefs from './refusalsDebriefs';
import refusalsDocuments from './refusalsDocuments';
import refusalsEdge from './refusalsEdge';
import refusalsEnquiries from './refusalsEnquiries';
import refusalsEnvelopes from './refusalsEnvelopes';
import refusalsExercises from './refusalsExercises';
import refusalsExplanations from './refusalsExplanations';
import refusalsFailures from './refusalsFailures';
import refusalsNegotiations from './refusalsNegotiations';
import refusalsOpendata from './refusalsOpendata';
import refusalsOutages from './refusalsOutages';
import refusalsParticipation from './refusalsParticipation';
import refusalsPlans from './refusalsPlans';
import refusalsProcedures from './refusalsProcedures';
import refusalsProjector from './refusalsProjector';
import refusalsQualifications from './refusalsQualifications';
import refusalsQuizzes from './refusalsQuizzes';
import refusalsRegistration from './refusalsRegistration';
import refusalsRemedies from './refusalsRemedies';
import refusalsReserve from './refusalsReserve';
import refusalsResults from './refusalsResults';
import refusalsRoom from './refusalsRoom';
import refusalsSeats from './refusalsSeats';
import refusalsSecurity from './refusalsSecurity';
import refusalsSheets from './refusalsSheets';
import refusalsSnapshots from './refusalsSnapshots';
import refusalsTenders from './refusalsTenders';
import registration from './registration';
import reserve from './reserve';
import results from './results';
import room from './room';
import seating from './seating';
import security from './security';
import sheets from './sheets';
import snapshots from './snapshots';
import tenders from './tenders';
import ties from './ties';
import wall from './wall';
import whys from './whys';

const words = {
  ...outages,
  ...page,
  ...join,
  ...room,
  ...seating,
  ...exercise,
  ...attempts,
  ...quiz,
  ...authoring,
  ...crowds,
  ...snapshots,
  ...judging,
  ...debriefs,
  ...exitTicket,
  ...ledger,
  ...life,
  ...lists,
  ...menu,
  refusals: {
    ...refusalsApprovals.refusals,
    ...refusalsAuthoring.refusals,
    ...refusalsCommittees.refusals,
    ...refusalsCriteria.refusals,
    ...refusalsFailures.refusals,
    ...refusalsEdge.refusals,
    ...refusalsExercises.refusals,
    ...refusalsExplanations.refusals,
    ...refusalsProjector.refusals,
    ...refusalsQualifications.refusals,
    ...refusalsQuizzes.refusals,
    ...refusalsRegistration.refusals,
    ...refusalsPlans.refusals,
    ...refusalsProcedures.refusals,
    ...refusalsEnvelopes.refusals,
    ...refusalsRemedies.refusals,
    ...refusalsReserve.refusals,
    ...refusalsResults.refusals,
    ...refusalsSecurity.refusals,
    ...refusalsRoom.refusals,
    ...refusalsNegotiations.refusals,
    ...refusalsOpendata.refusals,
    ...refusalsTenders.refusals,
    ...refusalsSheets.refusals,
    ...refusalsConsortia.refusals,
    ...refusalsConversations.refusals,
    ...refusalsDebarment.refusals,
    ...refusalsDebriefs.refusals,
    ...refusalsDocuments.refusals,
    ...refusalsSeats.refusals,
    ...refusalsCrowds.refusals,
    ...refusalsSnapshots.refusals,
    ...refusalsEnquiries.refusals,
    ...refusalsOutages.refusals,
    ...refusalsParticipation.refusals,
    ...refusals.refusals,
  },
  ...tenders,
  ...ties,
  ...wall,
  ...bids,
  ...committees,
  ...envelopes,
  ...evaluations,
  ...goods,
  ...lots,
  ...sheets,
  ...security,
  ...awards,
  ...reserve,
  ...results,
  ...costs,
  ...amendments,
  ...approvals,
  ...complaints,
  ...documents,
  ...enquiries,
  ...plans,
  ...procedures,
  ...qualifications,
  ...explanations,
  ...negotiations,
  ...planForm,
  ...consortia,
  ...conversations,
  ...debarments,
  ...participation,
  ...registration,
  ...opendata,
  ...openprocess,
  ...health,
  ...importing,
  ...failures,
  ...findings,
  ...whys,
} satisfies SameKeys<Words>;

export default { ra: { ...ra, ...raRest }, ...words };
