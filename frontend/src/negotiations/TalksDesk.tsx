import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import type { LotTalks, RankingShown, TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { isolated } from '../fields/isolated';
import { LotHeading } from '../fields/LotHeading';
import { formatMoney } from '../fields/money';
import { intlTag, useLocale, useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { NextStepBar } from '../tenders/frame/NextStepBar';
import { lotOf } from '../tenders/lots';
import type { Phase } from '../tenders/story';
import { TalksBid } from './TalksBid';
import { useExact } from './useExact';

interface Props {
  tender: TenderShown;
  ranking: RankingShown;
  phase: Phase;
}

/** Whose turn it is to be negotiated with, what was said in each round, and how the talks ended. */
export function TalksDesk({ tender, ranking, phase }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const read = useRead<LotTalks[]>('evaluations', `tenders/${tender.id}/negotiations`);
  if (ranking.method !== 'negotiated') return null;
  if (read.error) return <RefusalNote refusal={read.error} zone={zone} />;
  if (!read.data) return <Loading />;
  const over = read.data.every(({ bids }) =>
    bids.every(({ standing }) => standing !== 'due' && standing !== 'open'),
  );
  const held = read.data.some(({ bids }) => bids.some((bid) => bid.negotiation?.rounds.length));
  return (
    <>
      {over && <NextStepBar id={tender.id} phase={phase} hasBid={false} here="evaluation" />}
      <Paper
        component="section"
        variant="outlined"
        sx={{ p: { xs: 2, sm: 3 }, mb: 3, '@media print': { p: 0, border: 0 } }}
      >
        <Box
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            alignItems: 'start',
            justifyContent: 'space-between',
          }}
        >
          <Typography component="h2" variant="h2">
            {words('negotiations.title')}
          </Typography>
          {held && (
            <Button
              onClick={() => window.print()}
              startIcon={<PrintIcon />}
              sx={{ displayPrint: 'none', flex: 'none' }}
            >
              {words('negotiations.print')}
            </Button>
          )}
        </Box>
        <Typography color="text.secondary" sx={{ maxWidth: '70ch', mb: 1.5, displayPrint: 'none' }}>
          {words('negotiations.intro')}
        </Typography>
        {read.data.map((lot) => (
          <section key={lot.lot}>
            {tender.lots.length > 1 && <LotHeading lot={lotOf(tender, lot.lot)} />}
            <LotTable tender={tender.id} lot={lot} />
          </section>
        ))}
      </Paper>
    </>
  );
}

function LotTable({ tender, lot }: { tender: string; lot: LotTalks }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const exact = useExact();
  return (
    <>
      <Typography sx={{ maxWidth: '70ch' }}>
        {words('negotiations.rule', {
          technical: exact(lot.technicalWeight),
          price: exact(lot.priceWeight),
          estimate: isolated(formatMoney(lot.planPrice, tag)),
          from: lot.trimmedFrom,
        })}{' '}
        {lot.leastTechnical &&
          words('negotiations.leastTechnical', { points: exact(lot.leastTechnical) })}
        {lot.leastTotal && words('negotiations.leastTotal', { points: exact(lot.leastTotal) })}
      </Typography>
      <Typography variant="caption" color="text.secondary" component="p" sx={{ mb: 1 }}>
        {words('qualifications.row.source')}
        {words('page.colon')} <bdi>{lot.source}</bdi>
      </Typography>
      <State lot={lot} />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lot.bids.map((bid) => (
          <TalksBid
            key={`${bid.bid} ${bid.standing} ${bid.negotiation?.rounds.length}`}
            tender={tender}
            lot={lot}
            bid={bid}
          />
        ))}
      </Box>
    </>
  );
}

/** Whose turn it is, with whom the talks go on, or what was agreed with whom. */
function State({ lot }: { lot: LotTalks }) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const { seat } = useRoom();
  const at = (wanted: string) => lot.bids.filter(({ standing }) => standing === wanted);
  const names = (bids: LotTalks['bids']) =>
    bids.map((bid) => `\u2068${bid.tenderer.name}\u2069`).join(' · ');
  const [agreed] = at('agreed');
  if (agreed?.negotiation?.agreed) {
    const value = isolated(formatMoney(agreed.negotiation.agreed, tag));
    return (
      <Alert severity="success" sx={{ my: 1.5 }}>
        {words('negotiations.agreedWith', { name: names([agreed]), value })}
      </Alert>
    );
  }
  const turn = [...at('open'), ...at('due')];
  if (turn.length === 0) {
    return (
      <Alert severity="warning" sx={{ my: 1.5 }}>
        {words('negotiations.nobody')}
      </Alert>
    );
  }
  const own = seat?.role === 'tenderer' && turn.some(({ tenderer }) => tenderer.id === seat.party);
  const said = at('open').length > 0 ? 'negotiations.goingOn' : 'negotiations.turnOf';
  return (
    <Typography role="status" sx={{ fontWeight: 650, my: 1.5 }}>
      {own ? words('negotiations.yours') : words(said, { name: names(turn) })}
    </Typography>
  );
}
