import { Box, Typography } from '@mui/material';
import type { ReserveNotice, TenderShown } from '../../api/shapes';
import { LotName } from '../../fields/LotName';
import { MoneyField } from '../../fields/MoneyField';
import { usePercent } from '../../fields/percent';
import { useWords } from '../../i18n';
import { GlossaryTerm } from '../frame/GlossaryTerm';
import { lotOf } from '../lots';
import { Commitment } from './Commitment';
import { CostFacts } from './CostFacts';
import { Aside, Fact } from './FactsGrid';

interface Props {
  tender: TenderShown;
  reserve: ReserveNotice;
}

/** How the plan price will be found, what lies under it, and the hash of the draw that is made already. */
export function ReservePrices({ tender, reserve }: Props) {
  const words = useWords();
  const percent = usePercent();
  const { candidates, picks, averaged, spreadShare, lowerLimit, lots } = reserve;
  const several = lots.length > 1;
  const netShare = reserve.priceScore?.netCostShare ?? null;
  return (
    <>
      <Typography sx={{ maxWidth: '70ch', mb: 2 }}>
        {words('reserve.notice.how', {
          candidates,
          picks,
          averaged,
          percent: percent(lowerLimit),
        })}{' '}
        <GlossaryTerm term="boksu yebi gagyeok" meaning={words('reserve.term')} />
      </Typography>
      <Box
        component="dl"
        sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {!several && (
          <Fact name={words('reserve.base')}>
            <Base money={lots[0]?.base ?? null} />
          </Fact>
        )}
        {!several && lots[0] && <CostFacts lot={lots[0]} netShare={netShare} />}
        <Fact name={words('reserve.notice.spread')}>
          <bdi dir="ltr">± {percent(spreadShare)}</bdi>
        </Fact>
        <Fact name={words('reserve.notice.candidates')}>
          {words('reserve.notice.candidatesIs', { candidates, picks, averaged })}
          <Origin source={reserve.source} training={reserve.trainingValue} />
        </Fact>
        <Fact name={words('reserve.floor')}>
          {words(lots.some(hasCosts) ? 'costs.notice.limit' : 'reserve.notice.limitIs', {
            percent: percent(lowerLimit),
          })}
          <Origin source={reserve.lowerLimitSource} training={reserve.lowerLimitTrainingValue} />
        </Fact>
        {several &&
          lots.map((one) => (
            <Fact key={one.lot} name={<LotName lot={lotOf(tender, one.lot)} />}>
              <Base money={one.base} />
              {(one.statutoryCosts || one.netCost) && (
                <Box component="dl" sx={{ m: 0, my: 1, display: 'grid', gap: 1 }}>
                  <CostFacts lot={one} netShare={netShare} />
                </Box>
              )}
              <Commitment value={one.commitment} />
            </Fact>
          ))}
        {!several && (
          <Fact name={words('reserve.notice.commitment')} wide>
            <Commitment value={lots[0]?.commitment ?? null} />
          </Fact>
        )}
      </Box>
    </>
  );
}

const hasCosts = ({ statutoryCosts }: ReserveNotice['lots'][number]) => Boolean(statutoryCosts);

function Base({ money }: { money: TenderShown['value'] }) {
  const words = useWords();
  return money ? <MoneyField value={money} /> : <Aside>{words('tenders.notice.notGiven')}</Aside>;
}

function Origin({ source, training }: { source: string; training: boolean }) {
  const words = useWords();
  return (
    <Aside>
      {words('tenders.notice.source')}
      {words('page.colon')} <bdi lang="en">{source}</bdi>
      {training && <> · {words('reserve.notice.training')}</>}
    </Aside>
  );
}
