import { Box } from '@mui/material';
import type { Projection } from '../../api/shapes';
import { MoneyField } from '../../fields/MoneyField';
import { useWords, useWordsOr } from '../../i18n';
import { Bars } from './Bars';
import { Picks } from './Picks';
import type { Bar, EnvelopeOnWall, LotOnWall, OpeningOnWall } from './shapes';
import { SIZE } from './size';

const FEW = 8;

/** The opening, envelope by envelope; what was not revealed is not here yet. */
export function OpeningWall({
  opening,
  wall,
}: {
  opening: OpeningOnWall;
  wall: Projection['wall'];
}) {
  const words = useWords();
  const { envelopes, lots, count } = opening;
  const firsts = envelopes.filter(({ result }) => result === 'first');
  const last = wall.step <= count ? envelopes.at(-1) : undefined;
  // Once it is decided, who came first stands large, not whose envelope happened to be the last.
  const now = firsts.length === 0 ? last : firsts.length === 1 ? firsts[0] : undefined;
  const lotOf = (id: string) => lots.find(({ lot }) => lot === id);
  return (
    <Box sx={{ display: 'grid', gap: '2vh', alignContent: 'start', minWidth: 0 }}>
      <Box>
        <Box component="h1" sx={{ m: 0, fontSize: SIZE.large, lineHeight: 1.2 }}>
          {words(
            opening.awarded ? 'wall.awarded' : opening.ranked ? 'wall.ranked' : 'wall.opening',
          )}
        </Box>
        <Box sx={{ fontSize: SIZE.body, color: 'text.secondary', overflowWrap: 'anywhere' }}>
          <bdi>{opening.title}</bdi> · <bdi>{opening.noticeNumber}</bdi> ·{' '}
          {words('wall.envelope_of', { number: envelopes.length, total: count })}
        </Box>
      </Box>
      {count === 0 && <Box sx={{ fontSize: SIZE.huge }}>{words('wall.no_envelope')}</Box>}
      {now && <Envelope envelope={now} lot={lots.length > 1 ? lotOf(now.lot) : undefined} />}
      {lots.map((lot) => (
        <LotBars key={lot.lot} lot={lot} opening={opening} named={lots.length > 1} fresh={now} />
      ))}
    </Box>
  );
}

function Envelope({ envelope, lot }: { envelope: EnvelopeOnWall; lot?: LotOnWall }) {
  const words = useWords();
  const shut = envelope.outcome === 'unopenable';
  return (
    <Box
      role="status"
      data-testid="wall-envelope"
      sx={{
        p: 'max(14px, 1.4vw)',
        borderRadius: 2,
        border: 3,
        borderColor: shut ? 'error.main' : 'primary.main',
        bgcolor: 'background.paper',
      }}
    >
      <Box sx={{ fontSize: SIZE.large, fontWeight: 700, overflowWrap: 'anywhere' }}>
        <bdi>{envelope.tenderer}</bdi>
        {lot && (
          <Box component="span" sx={{ color: 'text.secondary', fontWeight: 500 }}>
            {' · '}
            {lot.title ? <bdi>{lot.title}</bdi> : words('exercise.lot', { lot: lot.lot })}
          </Box>
        )}
      </Box>
      <Box
        sx={{
          fontSize: SIZE.huge,
          fontWeight: 800,
          lineHeight: 1.15,
          color: shut ? 'error.main' : 'primary.main',
        }}
      >
        {shut ? (
          words('wall.unopenable')
        ) : envelope.total ? (
          <MoneyField value={envelope.total} />
        ) : (
          words('wall.no_price')
        )}
      </Box>
    </Box>
  );
}

interface LotProps {
  lot: LotOnWall;
  opening: OpeningOnWall;
  named: boolean;
  fresh?: EnvelopeOnWall;
}

function LotBars({ lot, opening, named, fresh }: LotProps) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const rows = opening.envelopes.filter((one) => one.lot === lot.lot);
  const said = (one: EnvelopeOnWall) => {
    if (one.outcome === 'unopenable') return words('wall.unopenable');
    if (one.result === 'first') return words('debrief.bids.first');
    const why = one.why ?? (one.fate === 'inRace' ? null : one.fate);
    return why ? wordsOr(`debrief.bids.why.${why}`, why) : '';
  };
  const bars: Bar[] = rows.map((one) => ({
    key: `${one.number}`,
    name: one.tenderer,
    total: one.total ?? null,
    said: said(one),
    out: one.result !== 'first' && said(one) !== '',
    first: one.result === 'first',
    fresh: one === fresh,
  }));
  const price = (bar: Bar) => (bar.total ? Number(bar.total.amount) : Number.POSITIVE_INFINITY);
  const many = bars.length > FEW;
  const shown = many
    ? [...bars].sort((one, other) => price(one) - price(other)).slice(0, FEW)
    : bars;
  const limits = [
    ...(lot.planPrice ? [{ label: words('debrief.bids.plan'), money: lot.planPrice }] : []),
    ...(lot.floor ? [{ label: words('debrief.bids.floor'), money: lot.floor }] : []),
    ...(lot.value && !lot.planPrice ? [{ label: words('wall.value'), money: lot.value }] : []),
  ];
  if (rows.length === 0) return null;
  return (
    <Box component="section" sx={{ minWidth: 0 }}>
      {named && (
        <Box component="h2" sx={{ fontSize: SIZE.body, m: 0, mb: '0.8vh' }}>
          {lot.title ? <bdi>{lot.title}</bdi> : words('exercise.lot', { lot: lot.lot })}
        </Box>
      )}
      {!lot.planPrice && <Picks lot={lot} />}
      {!opening.sealedPrices && <Bars bars={shown} limits={limits} />}
      {many && (
        <Box sx={{ mt: 1, fontSize: SIZE.small, color: 'text.secondary' }}>
          {words('wall.more', { smart_count: bars.length - FEW })}
        </Box>
      )}
    </Box>
  );
}
