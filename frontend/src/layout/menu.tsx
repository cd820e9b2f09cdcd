import DataIcon from '@mui/icons-material/DatasetOutlined';
import TendersIcon from '@mui/icons-material/DescriptionOutlined';
import PlansIcon from '@mui/icons-material/EventNoteOutlined';
import GroupsIcon from '@mui/icons-material/GroupsOutlined';
import DebriefIcon from '@mui/icons-material/HistoryEduOutlined';
import RegistrationIcon from '@mui/icons-material/HowToRegOutlined';
import RoomIcon from '@mui/icons-material/MeetingRoomOutlined';
import LedgerIcon from '@mui/icons-material/MenuBookOutlined';
import ClockIcon from '@mui/icons-material/ScheduleOutlined';
import ExerciseIcon from '@mui/icons-material/TheaterComedyOutlined';
import CastIcon from '@mui/icons-material/TvOutlined';
import ResultsIcon from '@mui/icons-material/WorkspacePremiumOutlined';
import type { ReactNode } from 'react';
import type { Role } from '../api/shapes';
import type { WordKey } from '../i18n';
import type { Room } from '../live/room';

export interface MenuItem {
  to: string;
  label: WordKey;
  icon: ReactNode;
  /** Opens a page outside the room. */
  outside?: boolean;
}

export function menuOf({ seat, trainer, workshop }: Room): MenuItem[] {
  const items: MenuItem[] = [
    { to: 'tenders', label: 'room.tenders', icon: <TendersIcon /> },
    { to: 'plans', label: 'menu.plans', icon: <PlansIcon /> },
    { to: 'open-data', label: 'menu.data', icon: <DataIcon /> },
    ...registrationOf(seat?.role),
    ...(workshop.scenario === null
      ? []
      : [
          { to: 'debrief', label: 'menu.debrief' as const, icon: <DebriefIcon /> },
          { to: 'results', label: 'menu.results' as const, icon: <ResultsIcon /> },
        ]),
    { to: 'ledger', label: 'room.ledger', icon: <LedgerIcon /> },
    { to: 'seats', label: 'room.seats', icon: <GroupsIcon /> },
  ];
  if (!trainer) return items;
  items.push({ to: 'room', label: 'roompage.title', icon: <RoomIcon /> });
  if (workshop.scenario !== null) {
    items.splice(1, 0, { to: 'exercise', label: 'exercise.menu', icon: <ExerciseIcon /> });
  }
  items.push({ to: 'clock', label: 'room.clock', icon: <ClockIcon /> });
  if (workshop.projectorLink) {
    const to = new URL(workshop.projectorLink, window.location.href).pathname;
    items.push({ to, label: 'room.projector', icon: <CastIcon />, outside: true });
  }
  return items;
}

/** A tenderer registers, the trainer decides; others find what is approved beside the seats. */
function registrationOf(role?: Role): MenuItem[] {
  const to = role === 'tenderer' ? 'registration' : role === 'trainer' ? 'registrations' : null;
  return to ? [{ to, label: 'menu.registration', icon: <RegistrationIcon /> }] : [];
}
