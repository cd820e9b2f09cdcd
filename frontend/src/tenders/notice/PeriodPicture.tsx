import { Box, Typography } from '@mui/material';
import type { Instant, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords, type WordKey } from '../../i18n';
import { useWorkshopNow } from '../../live/room';

const DEADLINE_AT = 72;

/** Where the workshop clock stands between publication and deadline, in per cent of the line. */
export function placeOf(now: number, start: number, end: number): number {
  if (now >= end) return (DEADLINE_AT + 100) / 2;
  if (now <= start || end <= start) return 0;
  return ((now - start) / (end - start)) * DEADLINE_AT;
}

interface DateBetween {
  name: WordKey;
  at: Instant;
}

/** What happens between publication and deadline, in its order. */
export function datesBetween(tender: TenderShown): DateBetween[] {
  const dates: [WordKey, Instant | null | undefined][] = [
    ['lots.enquiriesEnd', tender.enquiryPeriod?.endDate],
    ['participation.notice.periodUntil', tender.participationPeriod?.endDate],
    ['participation.notice.periodBriefing', tender.siteBriefing?.date],
  ];
  return dates
    .flatMap(([name, at]) => (at ? [{ name, at }] : []))
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}

/** Published, deadline, opening: one line, with the workshop clock moving along it. */
export function PeriodPicture({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const now = useWorkshopNow();
  const { startDate, endDate } = tender.tenderPeriod ?? {};
  if (!endDate) return <Typography>{words('tenders.deadline.none')}</Typography>;
  const start = Date.parse(startDate ?? tender.publishedAt ?? endDate);
  const place = placeOf(now, start, Date.parse(endDate));
  const onTheWay = datesBetween(tender);
  return (
    <Box sx={{ pt: 3, maxWidth: 620 }}>
      <Box sx={{ position: 'relative', height: 8, borderRadius: 99, bgcolor: 'divider', mx: 1 }}>
        <Box sx={{ width: `${place}%`, height: 1, borderRadius: 99, bgcolor: 'primary.main' }} />
        <Mark at={0} />
        {onTheWay.map(({ name, at }) => (
          <Mark key={name} at={placeOf(Date.parse(at), start, Date.parse(endDate))} small />
        ))}
        <Mark at={DEADLINE_AT} sealed />
        <Mark at={100} />
        <Box
          sx={{
            position: 'absolute',
            insetInlineStart: `${place}%`,
            bottom: 14,
            transform: 'translateX(-50%)',
            fontSize: '0.75rem',
            fontWeight: 700,
            color: 'primary.main',
          }}
        >
          {words('tenders.notice.timeNow')}
        </Box>
      </Box>
      <Box
        sx={{
          display: 'grid',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr) minmax(0, 1fr) 76px',
            sm: `minmax(0, 1fr) auto minmax(72px, ${100 - DEADLINE_AT}%)`,
          },
          mt: 1.25,
          columnGap: 1,
        }}
      >
        <Label name={words('tenders.notice.timePublished')}>
          <InstantField value={startDate ?? tender.publishedAt} />
        </Label>
        <Label name={words('tenders.notice.timeDeadline')} align="end">
          <InstantField value={endDate} />
        </Label>
        <Label name={words('tenders.notice.timeOpening')} align="end">
          {words('tenders.notice.openingAfter')}
        </Label>
      </Box>
      {onTheWay.map(({ name, at }) => (
        <Typography key={name} variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          <Dot /> {words(name)}
          {words('page.colon')} <InstantField value={at} />
        </Typography>
      ))}
    </Box>
  );
}

interface MarkProps {
  at: number;
  sealed?: boolean;
  /** On the way, not a turning point. */
  small?: boolean;
}

function Mark({ at, sealed = false, small = false }: MarkProps) {
  const size = small ? 12 : 16;
  return (
    <Box
      aria-hidden="true"
      sx={{
        position: 'absolute',
        insetInlineStart: `calc(${at}% - ${size / 2}px)`,
        top: (8 - size) / 2,
        width: size,
        height: size,
        borderRadius: '50%',
        border: '3px solid',
        borderColor: sealed ? 'secondary.main' : small ? 'text.secondary' : 'primary.main',
        bgcolor: 'background.paper',
      }}
    />
  );
}

/** The mark of a date on the way again, beside what it means. */
function Dot() {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        display: 'inline-block',
        width: 10,
        height: 10,
        borderRadius: '50%',
        border: '2px solid',
        borderColor: 'text.secondary',
        marginInlineEnd: 0.5,
      }}
    />
  );
}

function Label(props: { name: string; align?: 'start' | 'end'; children: React.ReactNode }) {
  return (
    <Box sx={{ textAlign: props.align ?? 'start', minWidth: 0 }}>
      <Typography variant="body2" sx={{ fontWeight: 650 }}>
        {props.name}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {props.children}
      </Typography>
    </Box>
  );
}
