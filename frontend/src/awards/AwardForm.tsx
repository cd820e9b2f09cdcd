import {
  Alert,
  FormControl,
  FormControlLabel,
  FormLabel,
  Paper,
  Radio,
  RadioGroup,
  Stack,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import type {
  AwardLineShown,
  AwardShown,
  AwardWanted,
  Lot,
  LotEnd,
  RankedBid,
  RankingShown,
  TenderShown,
} from '../api/shapes';
import { useAct } from '../api/useAct';
import { needsSecond } from '../approvals/useApprovals';
import { isolated } from '../fields/isolated';
import { LotName } from '../fields/LotName';
import { MoneyField } from '../fields/MoneyField';
import { formatMoney } from '../fields/money';
import { usePercentText } from '../fields/percent';
import { intlTag, useLocale, useWords, type WordKey } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { DebarredNote } from '../parties/debarred/DebarredNote';
import { GlossaryTerm } from '../tenders/frame/GlossaryTerm';
import { LineNote } from './LineNote';

const NOBODY = 'unsuccessful';

/** The only bid of the first rank, nobody where there is none, nothing where the officer must choose. */
function firstChoice(best: RankedBid[]): string {
  if (best.length === 0) return NOBODY;
  return best.length === 1 ? (best[0]?.bid ?? '') : '';
}

function usualReasons({ method, preference }: RankingShown, line: AwardLineShown): WordKey {
  if (line.agreed) return 'negotiations.award.reasons';
  if (line.passedOver.length > 0) return 'explanations.passed.reasons';
  if (method === 'lowestAboveLimit') return 'reserve.award.reasons';
  return method === 'lowestPrice' && !preference
    ? 'awards.form.defaultReasons'
    : 'awards.form.firstReasons';
}

/** The procuring officer's decision: to a bid of the first rank, or to nobody, with reasons. */
interface Props {
  tender: TenderShown;
  lot: Lot;
  ranking: RankingShown;
  /** Who may be awarded it now. */
  line: AwardLineShown;
  /** Why it has failed by the rules, where they say so: then nobody can be awarded. */
  failed?: LotEnd;
  /** Whether an envelope was there for this lot. */
  anyBid: boolean;
  done: () => void;
}

export function AwardForm({ tender, lot, ranking, line, failed, anyBid, done }: Props) {
  const words = useWords();
  const tag = intlTag(useLocale());
  const percent = usePercentText();
  const { zone } = useRoom();
  const usual = words(usualReasons(ranking, line));
  const several = tender.lots.length > 1;
  const best = ranking.ranking.filter(
    (row) => row.lot === lot.id && !failed && line.best.includes(row.bid),
  );
  const noneLeft = failed?.failure
    ? words(`failures.reason.${failed.failure}`, {
        count: failed.validBids,
        minimum: failed.minimumValidBids,
      })
    : words(anyBid ? 'lots.award.noneResponsive' : 'lots.award.noBid');
  const agreedOn = (bid: string) => (line.agreed?.bid === bid ? line.agreed : null);
  const [choice, setChoice] = useState(firstChoice(best));
  const [reasons, setReasons] = useState(
    best.length === 1 ? usual : best.length === 0 ? noneLeft : '',
  );
  const act = useAct<AwardShown>(`tenders/${tender.id}/awards`, {
    success: 'awards.form.decided',
    refresh: ['awards', 'tenders'],
  });
  const wanted: AwardWanted =
    choice === NOBODY
      ? { lot: lot.id, status: 'unsuccessful', reasons: reasons.trim() }
      : { lot: lot.id, status: 'active', bid: choice, reasons: reasons.trim() };
  const direct = several ? words('lots.award.act', { lot: lot.id }) : words('awards.form.act');
  const label = needsSecond(tender, 'award') ? words('approvals.ask.award') : direct;
  const choose = (value: string) => {
    setChoice(value);
    if (value === NOBODY && reasons === usual) setReasons('');
  };
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
        <Typography component="h2" variant="h2">
          {words('awards.form.title')}
        </Typography>
        <GlossaryTerm term="nakchal" meaning={words('awards.term')} />
      </Stack>
      {several && (
        <Typography component="p" variant="h3" sx={{ mt: 0.5 }}>
          <LotName lot={lot} />
        </Typography>
      )}
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {words('awards.form.intro')}
      </Typography>
      <DebarredNote ranking={ranking} line={line} />
      <LineNote ranking={ranking} line={failed ? { ...line, awaits: null } : line} />
      {failed && (
        <Alert severity="warning" sx={{ mb: 2 }}>
          <strong>{words('failures.found')}.</strong> {noneLeft} {words('failures.foundWhy')}
        </Alert>
      )}
      {several && !failed && best.length === 0 && (
        <Alert severity="info" sx={{ mb: 2 }}>
          {noneLeft} {words('lots.award.onlyUnsuccessful')}
        </Alert>
      )}
      <FormControl>
        <FormLabel id="award-choice">{words('awards.form.choice')}</FormLabel>
        <RadioGroup
          aria-labelledby="award-choice"
          value={choice}
          onChange={(_, value) => choose(value)}
        >
          {best.map((row) => (
            <FormControlLabel
              key={row.bid}
              value={row.bid}
              control={<Radio />}
              label={
                <>
                  {words('awards.form.to', { name: row.tenderer.name })} ·{' '}
                  <MoneyField
                    value={agreedOn(row.bid)?.value ?? row.total}
                    sx={{ fontWeight: 650 }}
                  />
                  {agreedOn(row.bid) &&
                    ` · ${words('negotiations.award.bid', { bid: isolated(formatMoney(row.total, tag)) })}`}
                  {row.percent &&
                    ` · ${words('reserve.ranking.ofPlan', { percent: percent(row.percent) })}`}
                </>
              }
            />
          ))}
          <FormControlLabel
            value={NOBODY}
            control={<Radio />}
            label={words(several ? 'lots.award.unsuccessful' : 'awards.form.unsuccessful')}
          />
        </RadioGroup>
      </FormControl>
      {best.length > 1 && (
        <Alert severity="info" sx={{ mt: 1 }}>
          {words('awards.form.tie')}
        </Alert>
      )}
      <TextField
        sx={{ mt: 2 }}
        label={words('awards.form.reasons')}
        value={reasons}
        onChange={(event) => setReasons(event.target.value)}
        helperText={words('awards.form.reasonsHelp')}
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={wanted}
        onDone={done}
        label={label}
        size="large"
        disabled={choice === '' || reasons.trim() === ''}
        sx={{ mt: 2, width: { xs: 1, sm: 'auto' } }}
      />
    </Paper>
  );
}
