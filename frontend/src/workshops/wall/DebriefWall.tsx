import { Box } from '@mui/material';
import { useWords, useWordsOr } from '../../i18n';
import { AttemptsWall } from './AttemptsWall';
import { Bars } from './Bars';
import { Lanes } from './Lanes';
import type { Bar, BidsOnWall, DebriefOnWall } from './shapes';
import { SIZE } from './size';

/** One page of the debrief: aims, the line of time, bids without names, what to talk about. */
export function DebriefWall({ debrief, step }: { debrief: DebriefOnWall; step: number }) {
  const words = useWords();
  const { page, pages, checks, checksHeld, team } = debrief;
  return (
    <Box sx={{ display: 'grid', gap: '2.4vh', alignContent: 'start', minWidth: 0 }}>
      <Box>
        <Box component="h1" sx={{ m: 0, fontSize: SIZE.large, lineHeight: 1.2 }}>
          {words(`wall.page.${page}`)}
        </Box>
        <Box sx={{ fontSize: SIZE.small, color: 'text.secondary' }}>
          <bdi>{debrief.title}</bdi> · {step + 1}/{pages.length}
        </Box>
      </Box>
      {page === 'aims' && <Lines lines={debrief.aims} />}
      {page === 'time' && <Lanes debrief={debrief} />}
      {debrief.bids && <Bids bids={debrief.bids} />}
      {page === 'attempts' && <AttemptsWall attempts={debrief.attempts} />}
      {page === 'talk' && (
        <Lines
          lines={[
            ...debrief.ownQuestions,
            ...debrief.questions.map((one) => words(`debrief.talk.${one}`)),
          ].slice(0, 4)}
        />
      )}
      {page === 'talk' && (
        <Box sx={{ fontSize: SIZE.body, color: 'text.secondary' }}>
          {checks > 0 && words('debrief.checks.lead', { green: checksHeld, smart_count: checks })}
          {team && ` ${words('debrief.points.team')}${words('page.colon')} ${team.total}`}
        </Box>
      )}
    </Box>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <Box
      component="ul"
      sx={{ m: 0, paddingInlineStart: '1.2em', fontSize: SIZE.large, lineHeight: 1.3 }}
    >
      {lines.map((line) => (
        <Box component="li" key={line} sx={{ mb: '1.4vh', overflowWrap: 'anywhere' }}>
          <bdi>{line}</bdi>
        </Box>
      ))}
    </Box>
  );
}

function Bids({ bids: { title, lot, lots, planPrice, floor, bids } }: { bids: BidsOnWall }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const bars: Bar[] = bids.slice(0, 10).map((one, place) => ({
    key: `${place}`,
    name: one.tenderer ?? words('wall.bid', { number: place + 1 }),
    total: one.total ?? null,
    said:
      one.result === 'first'
        ? words('debrief.bids.first')
        : one.why
          ? wordsOr(`debrief.bids.why.${one.why}`, one.why)
          : one.result === 'notResponsive'
            ? words('debrief.bids.notResponsive')
            : '',
    out: one.result === 'out' || one.result === 'notResponsive' || one.result === 'passedOver',
    first: one.result === 'first',
    fresh: false,
  }));
  const limits = [
    ...(planPrice ? [{ label: words('debrief.bids.plan'), money: planPrice }] : []),
    ...(floor ? [{ label: words('debrief.bids.floor'), money: floor }] : []),
  ];
  return (
    <>
      <Box sx={{ fontSize: SIZE.body }}>
        <bdi>{title}</bdi>
        {lots > 1 && ` · ${words('exercise.lot', { lot })}`}
      </Box>
      <Bars bars={bars} limits={limits} />
      {bids.length > bars.length && (
        <Box sx={{ fontSize: SIZE.small, color: 'text.secondary' }}>
          {words('wall.more', { smart_count: bids.length - bars.length })}
        </Box>
      )}
    </>
  );
}
