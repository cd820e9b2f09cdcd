import type { components } from '../api/schema.gen';

export type ParticipationShown = components['schemas']['ParticipationShown'];
export type AttendanceShown = components['schemas']['AttendanceShown'];
export type InvitationShown = components['schemas']['InvitationShown'];
