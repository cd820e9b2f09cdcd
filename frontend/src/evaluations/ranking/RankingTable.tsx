import { Alert, Box, Paper, Typography } from '@mui/material';
import { Fragment } from 'react';
import type {
  AwardLineShown,
  OpenedBid,
  Opening,
  RankedBid,
  RankingShown,
  TenderShown,
} from '../../api/shapes';
import { useRead } from '../../api/useRead';
import { InstantField } from '../../fields/InstantField';
import { LotHeading } from '../../fields/LotHeading';
import { useFew } from '../../fields/useFew';
import { useWords, type WordKey } from '../../i18n';
import { NextStepBar } from '../../tenders/frame/NextStepBar';
import { byLot } from '../../tenders/lots';
import type { Phase } from '../../tenders/story';
import { LifeCosts } from '../lives/LifeCosts';
import { lowestTotal } from '../opening/totals';
import { Unopenable } from '../opening/Unopenable';
import { useOpened } from '../opening/useOpened';
import { drawOf } from '../reserve/published';
import { TieRecords } from '../ties/TieRecord';
import { Balance } from './Balance';
import { BudgetLine } from './BudgetLine';
import { OutOfRace } from './OutOfRace';
import { PlanPriceLine } from './PlanPriceLine';
import { PointsTable } from './PointsTable';
import { Preference } from './Preference';
import { RankRow } from './RankRow';

const HOW: Record<string, WordKey> = {
  lowestAboveLimit: 'reserve.ranking.method',
  qualificationExamination: 'qualifications.method',
  lifeCycleCost: 'life.method',
  ratedCriteria: 'committees.ranking.method',
  negotiated: 'negotiations.method',
  fixedBudget: 'committees.ranking.byBudget',
  comprehensiveEvaluation: 'committees.ranking.byBalance',
};

const NO_ROWS = { bids: [] };
const waitsFor = (awaits: NonNullable<AwardLineShown['awaits']>): WordKey =>
  awaits === 'negotiation' ? 'negotiations.waits' : `tenders.next.first.${awaits}`;

interface Props {
  tender: TenderShown;
  ranking: RankingShown;
  opening: Opening;
  phase: Phase;
  /** The order is only that of an examination, which says itself who won and what comes next. */
  before?: boolean;
}

/** Who stands where, ties said in words, and who is not ranked and why. */
export function RankingTable({ tender, ranking, opening, phase, before = false }: Props) {
  const words = useWords();
  const lines = useRead<AwardLineShown[]>('awards', `tenders/${tender.id}/lines`, {
    enabled: phase === 'ranked' && !before,
  });
  const awaits = lines.data?.find((line) => line.awaits)?.awaits;
  const several = tender.lots.length > 1;
  const shut = opening.counts.some(({ unopenable }) => unopenable > 0);
  const { rows = NO_ROWS } = useOpened(opening, shut);
  const unopened = rows.bids.filter((bid) => bid.outcome === 'unopenable');
  return (
    <>
      {!before && (
        <NextStepBar
          id={tender.id}
          phase={phase}
          hasBid={false}
          here="evaluation"
          first={phase === 'ranked' && awaits ? words(waitsFor(awaits)) : undefined}
        />
      )}
      <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
        <Typography component="h2" variant="h2">
          {words('evaluations.ranking.title')}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1.5 }}>
          {words(HOW[ranking.method] ?? 'evaluations.ranking.method')} ·{' '}
          <InstantField value={ranking.rankedAt} seconds />
        </Typography>
        <Preference preference={ranking.preference} />
        {byLot(tender, ranking.ranking).map(({ lot, rows }) => (
          <Fragment key={lot.id}>
            {several && <LotHeading lot={lot} />}
            <BudgetLine tender={tender} lot={lot} />
            <Balance lot={lot.id} ranking={ranking} />
            <PlanPriceLine record={drawOf(opening, lot.id)} />
            <LotRanking
              rows={rows}
              plain={before}
              none={words(
                ranking.outOfRace.some((one) => one.lot === lot.id)
                  ? 'reserve.ranking.noneLeft'
                  : several
                    ? 'lots.noRank'
                    : 'evaluations.ranking.none',
              )}
              outOfRace={ranking.outOfRace.filter((one) => one.lot === lot.id)}
              notResponsive={ranking.notResponsive.filter((one) => one.lot === lot.id)}
              unopened={unopened.filter((one) => one.lot === lot.id)}
            />
            <LifeCosts tender={tender} lot={lot.id} />
            <PointsTable tender={tender} lot={lot.id} ranking={ranking} />
          </Fragment>
        ))}
        {ranking.ranking.some((row) => row.tied) && (
          <Alert severity="info" sx={{ mt: 2 }}>
            {words('evaluations.ranking.tieExplained')}
          </Alert>
        )}
      </Paper>
      <TieRecords tender={tender} ranking={ranking} />
    </>
  );
}

interface LotProps {
  rows: RankedBid[];
  plain: boolean;
  none: string;
  outOfRace: NonNullable<RankingShown['outOfRace']>;
  notResponsive: RankingShown['notResponsive'];
  unopened: OpenedBid[];
}

function LotRanking({ rows, plain, none, outOfRace, notResponsive, unopened }: LotProps) {
  const words = useWords();
  const judged = rows.map((row) => ({ total: row.cost ?? row.preferred ?? row.total }));
  const lowest = lowestTotal(judged);
  const widest = Math.max(...judged.map(({ total }) => Number(total.amount)), 1);
  const ranked = useFew(rows);
  const out = useFew(outOfRace);
  return (
    <>
      {rows.length === 0 && <Typography>{none}</Typography>}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {ranked.shown.map((row) => (
          <RankRow key={row.bid} row={row} lowest={lowest ?? '0'} widest={widest} plain={plain} />
        ))}
      </Box>
      {ranked.more}
      {outOfRace.length > 0 && (
        <Aside title={words('reserve.ranking.out')}>
          {out.shown.map((row) => (
            <OutOfRace key={row.bid} row={row} />
          ))}
          {out.more}
        </Aside>
      )}
      {notResponsive.length > 0 && (
        <Aside title={words('evaluations.ranking.notResponsive')}>
          {notResponsive.map(({ bid, tenderer, reasons }) => (
            <Left key={bid} name={tenderer.name}>
              <Typography dir="auto" variant="body2" sx={{ whiteSpace: 'pre-line' }}>
                {reasons}
              </Typography>
            </Left>
          ))}
        </Aside>
      )}
      {unopened.length > 0 && (
        <Aside title={words('evaluations.ranking.unopenable')}>
          {unopened.map((bid) => (
            <Left key={bid.bid} name={bid.tenderer.name}>
              <Unopenable reason={bid.reason} />
            </Left>
          ))}
        </Aside>
      )}
    </>
  );
}

function Aside({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h4" variant="h3">
        {title}
      </Typography>
      {children}
    </Box>
  );
}

function Left({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <Box sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Typography sx={{ fontWeight: 600 }}>
        <bdi>{name}</bdi>
      </Typography>
      {children}
    </Box>
  );
}
