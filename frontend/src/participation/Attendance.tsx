import { Paper, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useAnchor } from '../layout/useAnchor';
import { useRoom, useWorkshopNow } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import type { Told } from '../tenders/frame/TenderFrame';
import { isSealed } from '../tenders/story';
import { NamesForm } from './NamesForm';
import { NotedNames } from './NotedNames';
import type { AttendanceShown, ParticipationShown } from './shapes';

/** Who came to the site briefing: written down by its officer, read by everybody after the opening. */
export function Attendance(told: Told) {
  const { tender } = told.story;
  const own = useOwnNotice(tender);
  const opened = !isSealed(told.phase) && told.phase !== 'planned';
  const asked = tender.siteBriefing !== null || tender.participationPeriod !== null;
  if (opened ? !asked : !(own && tender.siteBriefing)) return null;
  return <Card told={told} opened={opened} own={own} />;
}

function Card({ told, opened, own }: { told: Told; opened: boolean; own: boolean }) {
  const words = useWords();
  const { zone } = useRoom();
  const now = useWorkshopNow();
  const { tender } = told.story;
  const read = useRead<AttendanceShown[]>(
    'participation',
    `tenders/${tender.id}/briefing/attendance`,
  );
  useAnchor('attendance', read.data !== undefined);
  const briefing = tender.siteBriefing;
  const held = briefing !== null && now >= Date.parse(briefing.date);
  const came = read.data ?? [];
  return (
    <Paper
      id="attendance"
      component="section"
      variant="outlined"
      aria-labelledby="attendance-title"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96, displayPrint: 'none' }}
    >
      <Typography id="attendance-title" component="h2" variant="h2">
        {words('participation.attendance.title')}
      </Typography>
      {opened && <Registered tender={tender.id} />}
      {briefing && (
        <>
          <Typography color="text.secondary" sx={{ mt: 0.5 }}>
            <InstantField value={briefing.date} /> · <bdi>{briefing.place}</bdi>
          </Typography>
          <RefusalNote refusal={read.error} zone={zone} />
          {read.isPending && <Loading lines={1} />}
          {!held && (
            <Typography sx={{ mt: 2 }}>{words('participation.attendance.ahead')}</Typography>
          )}
          {held && read.data && <Came came={came} />}
          {held && own && tender.status === 'active' && read.data && (
            <NamesForm tender={tender} about="attendance" listed={came} />
          )}
        </>
      )}
    </Paper>
  );
}

function Registered({ tender }: { tender: string }) {
  const words = useWords();
  const read = useRead<ParticipationShown>('participation', `tenders/${tender}/participation`);
  const count = read.data?.registeredCount;
  if (count === null || count === undefined) return null;
  return (
    <Typography sx={{ mt: 0.5 }}>
      {words('participation.attendance.registered', { smart_count: count })}
    </Typography>
  );
}

function Came({ came }: { came: AttendanceShown[] }) {
  const words = useWords();
  if (came.length === 0) {
    return (
      <Typography color="text.secondary" sx={{ mt: 2 }}>
        {words('participation.attendance.none')}
      </Typography>
    );
  }
  return (
    <NotedNames
      what={words('participation.attendance.noted')}
      names={came.map(({ id, tenderer: { name }, notedAt: at }) => ({ id, name, at }))}
    />
  );
}
