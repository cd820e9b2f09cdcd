import { Alert, Box, Button, Paper, Typography } from '@mui/material';
import { useState } from 'react';
import type { RankingShown, TenderShown, Tie } from '../../api/shapes';
import { Line } from '../../bids/envelope/CheckLine';
import { Hex } from '../../fields/Hex';
import { LotHeading } from '../../fields/LotHeading';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { Ball } from '../reserve/Ball';
import { drawAgain } from './drawAgain';
import { Lots } from './Lots';

interface Props {
  tender: TenderShown;
  ranking: RankingShown;
}

/** How equally good bids were told apart, for everybody to do again. */
export function TieRecords({ tender, ranking }: Props) {
  const words = useWords();
  if (ranking.ties.length === 0) return null;
  return (
    <Paper
      component="section"
      aria-labelledby="ties-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, breakInside: 'avoid' }}
    >
      <Typography id="ties-title" component="h2" variant="h2">
        {words('ties.title')}
      </Typography>
      <Typography color="text.secondary">{words('ties.why')}</Typography>
      {ranking.ties.map((tie) => (
        <OneTie key={`${tie.lot} ${tie.bids[0]}`} tie={tie} tender={tender} ranking={ranking} />
      ))}
    </Paper>
  );
}

function OneTie({ tie, tender, ranking }: Props & { tie: Tie }) {
  const words = useWords();
  const lot = tender.lots.find((one) => one.id === tie.lot);
  const rows = ranking.ranking.filter((row) => row.lot === tie.lot && tie.bids.includes(row.bid));
  const lots = tie.steps.some((one) => one.step === 'lottery');
  return (
    <Box component="article" sx={{ mt: 2.5 }}>
      {tender.lots.length > 1 && lot && <LotHeading lot={lot} />}
      <Typography sx={{ fontWeight: 650 }}>
        {words('ties.tied', { smart_count: tie.bids.length })}{' '}
        {rows[0] && <MoneyField value={rows[0].total} />}
      </Typography>
      <Box component="ol" sx={{ m: 0, mt: 1, p: 0, listStyle: 'none', display: 'grid', gap: 0.75 }}>
        {rows.map((row) => (
          <Box
            component="li"
            key={row.bid}
            sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Ball number={tie.bids.indexOf(row.bid) + 1} filled={row === rows[0] && !row.tied} />
            <bdi>{row.tenderer.name}</bdi>
            <Typography component="span" variant="body2" color="text.secondary">
              {words('ties.rank', { rank: row.rank })}
            </Typography>
          </Box>
        ))}
      </Box>
      {tie.steps.map(({ step }) => (
        <Typography key={step} variant="body2" sx={{ mt: 1 }}>
          {words(`ties.step.${step}`)}
        </Typography>
      ))}
      {tie.awaits && (
        <Alert severity="info" sx={{ mt: 1.5 }}>
          {words(`ties.awaits.${tie.awaits === 'lottery' ? 'lottery' : 'officer'}`)}
        </Alert>
      )}
      {lots && <Again tie={tie} tender={tender} ranking={ranking} />}
    </Box>
  );
}

/** The lots, drawn once more in this browser when the reader asks. */
function Again({ tie, tender, ranking }: Props & { tie: Tie }) {
  const words = useWords();
  const [asked, setAsked] = useState(false);
  const { lottery } = ranking;
  if (!lottery) return null;
  if (!asked) {
    return (
      <Button
        variant="outlined"
        onClick={() => setAsked(true)}
        sx={{ mt: 2, displayPrint: 'none' }}
      >
        {words('ties.again')}
      </Button>
    );
  }
  const found = drawAgain({ id: tender.id, lottery: tender.lottery ?? null }, lottery, tie);
  return (
    <Box role="status" sx={{ mt: 2 }}>
      <Typography component="h3" variant="h3">
        {words('ties.done')}
      </Typography>
      {found.committed === null ? (
        <Line good text={words('ties.check.reserve')} />
      ) : (
        <Line
          good={found.committed}
          bad={!found.committed}
          text={words(found.committed ? 'ties.check.committed' : 'ties.check.notCommitted')}
        />
      )}
      <Line
        good={found.seed}
        bad={!found.seed}
        text={words(found.seed ? 'ties.check.seed' : 'ties.check.otherSeed', {
          size: lottery.size,
        })}
      />
      <Line
        good={found.order}
        bad={!found.order}
        text={words(found.order ? 'ties.check.order' : 'ties.check.otherOrder')}
      />
      <Typography variant="body2" sx={{ mt: 2, mb: 1, maxWidth: '70ch' }}>
        {words('ties.how')}
      </Typography>
      <Lots bids={tie.bids} exchanges={found.exchanges} />
      <Typography variant="body2" color="text.secondary" component="div" sx={{ mt: 2 }}>
        {words('ties.hex.committed')}
        <br />
        <Hex value={lottery.committedSeed} />
        <br />
        {words('ties.hex.root')}
        <br />
        <Hex value={lottery.root} />
        <br />
        {words('ties.hex.seed')}
        <br />
        <Hex value={lottery.seed} />
      </Typography>
    </Box>
  );
}
