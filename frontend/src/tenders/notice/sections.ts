import type { ComponentType } from 'react';
import { ApprovalBands } from '../../approvals/ApprovalBand';
import { NoticeCommittee } from '../../committees/NoticeCommittee';
import { ComplaintsCard } from '../../complaints/ComplaintsCard';
import { Consortia } from '../../consortia/Consortia';
import { NoticeDocuments } from '../../documents/NoticeDocuments';
import { EnquiriesCard } from '../../enquiries/EnquiriesCard';
import { LotsCommitted } from '../../evaluations/ties/LotsCommitted';
import { ResearchSection } from '../../explanations/ResearchCard';
import { FollowedNotice, TriesSection } from '../../failures/sections';
import { Attendance } from '../../participation/Attendance';
import { Invitations } from '../../participation/Invitations';
import { EligibilityFit } from '../../parties/EligibilityFit';
import { NoticePlan } from '../../plans/NoticePlan';
import { CancelledBand } from '../amendments/CancelledBand';
import { OfficerDesk } from '../amendments/OfficerDesk';
import { SupersededBand } from '../amendments/SupersededBand';
import { Versions } from '../amendments/Versions';
import type { Told } from '../frame/TenderFrame';
import { Contents } from './Contents';

type Section = ComponentType<Told>;

/** What stands above the printed notice: what a reader must know first. */
export const before: Record<string, Section> = {
  approvals: ApprovalBands,
  cancelled: CancelledBand,
  followed: FollowedNotice,
  superseded: SupersededBand,
  contents: Contents,
  eligibility: EligibilityFit,
};

/** What belongs to a notice and goes on living after it: each stage adds its own by one line. */
export const after: Record<string, Section> = {
  invitations: Invitations,
  plan: NoticePlan,
  documents: NoticeDocuments,
  enquiries: EnquiriesCard,
  attendance: Attendance,
  consortia: Consortia,
  committee: NoticeCommittee,
  research: ResearchSection,
  complaints: ComplaintsCard,
  versions: Versions,
  lottery: LotsCommitted,
  tries: TriesSection,
  officer: OfficerDesk,
};
