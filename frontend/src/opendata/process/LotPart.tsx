import AwardIcon from '@mui/icons-material/EmojiEventsOutlined';
import { Box, Card, Stack, Typography } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import { formatDecimal } from '../../fields/money';
import { StatusChip } from '../../fields/StatusChip';
import { intlTag, useLocale, useWords, useWordsOr } from '../../i18n';
import { TABULAR } from '../../theme/theme';
import type { OcdsAward, OcdsBid, OcdsItem, OcdsLot } from '../shapes';
import { statusTone } from '../statusTone';

interface Props {
  lot: OcdsLot;
  /** A tender of one lot names no lot. */
  alone: boolean;
  items: OcdsItem[];
  bids: OcdsBid[];
  award?: OcdsAward;
}

const FEW = 8;

/** A lot: what is bought in it, who bid, and who won. */
export function LotPart({ lot, alone, items, bids, award }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const wanted = items.filter(({ quantity }) => quantity !== '0');
  return (
    <Card component="section" sx={{ p: { xs: 2, sm: 2.5 } }}>
      {!alone && (
        <Stack
          direction="row"
          useFlexGap
          spacing={1.5}
          sx={{ mb: 1.5, flexWrap: 'wrap', alignItems: 'center' }}
        >
          <Typography component="h3" variant="h3" sx={{ overflowWrap: 'anywhere' }}>
            {words('openprocess.lot', { lot: lot.id })}
            {lot.title && (
              <>
                {': '}
                <bdi>{lot.title}</bdi>
              </>
            )}
          </Typography>
          {lot.status && (
            <StatusChip
              tone={statusTone[lot.status] ?? 'neutral'}
              label={wordsOr(`opendata.statuses.${lot.status}`, lot.status)}
            />
          )}
        </Stack>
      )}
      {award && <Winner award={award} />}
      {wanted.length > FEW ? (
        <Box component="details">
          <Box component="summary" sx={{ cursor: 'pointer', py: 1.25, fontWeight: 600 }}>
            {words('openprocess.items', { smart_count: wanted.length })}
          </Box>
          <Items items={wanted} />
        </Box>
      ) : (
        <Items items={wanted} />
      )}
      {bids.length > 0 && <Bids bids={bids} />}
    </Card>
  );
}

function Winner({ award }: { award: OcdsAward }) {
  const words = useWords();
  const supplier = award.suppliers?.[0]?.name;
  const tone = supplier ? 'good' : 'wait';
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1.5,
        alignItems: 'center',
        p: 1.5,
        mb: 1.5,
        borderRadius: 1,
        color: `tones.${tone}.text`,
        bgcolor: `tones.${tone}.ground`,
      }}
    >
      {supplier && <AwardIcon aria-hidden="true" />}
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="caption" component="p">
          {words(supplier ? 'openprocess.supplier' : 'openprocess.noSupplier')}
        </Typography>
        <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
          <bdi>{supplier ?? award.description}</bdi>
        </Typography>
      </Box>
      {award.value && <MoneyField value={award.value} sx={{ fontWeight: 650 }} />}
    </Box>
  );
}

function Items({ items }: { items: OcdsItem[] }) {
  const tag = intlTag(useLocale());
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {items.map(({ id, description, quantity, unit }) => (
        <Box
          component="li"
          key={id}
          sx={{ display: 'flex', gap: 2, py: 0.75, borderTop: 1, borderColor: 'divider' }}
        >
          <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
            <bdi>{description}</bdi>
          </Typography>
          <Typography variant="body2" color="text.secondary" noWrap sx={TABULAR}>
            {quantity && <bdi>{formatDecimal(quantity, tag)}</bdi>} <bdi>{unit?.name}</bdi>
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

function Bids({ bids }: { bids: OcdsBid[] }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const ranked = [...bids].sort((a, b) => Number(a.rank ?? 1e6) - Number(b.rank ?? 1e6));
  return (
    <Box
      component="ol"
      aria-label={words('openprocess.bids')}
      sx={{ listStyle: 'none', m: 0, mt: 2, p: 0 }}
    >
      {ranked.map(({ id, tenderers, status, value, rank }) => (
        <Box
          component="li"
          key={id}
          sx={{
            display: 'flex',
            flexWrap: 'wrap',
            columnGap: 2,
            rowGap: 0.5,
            py: 1,
            alignItems: 'center',
            borderTop: 1,
            borderColor: 'divider',
          }}
        >
          <Typography sx={{ flex: '1 1 12em', minWidth: 0, fontWeight: 600 }}>
            <bdi>{tenderers?.[0]?.name}</bdi>
          </Typography>
          {rank && (
            <Typography variant="body2" color="text.secondary">
              {words('openprocess.rank', { rank })}
            </Typography>
          )}
          {status && (
            <StatusChip
              tone={status === 'valid' ? 'good' : status === 'disqualified' ? 'bad' : 'neutral'}
              label={wordsOr(`openprocess.bidStatuses.${status}`, status)}
            />
          )}
          <MoneyField value={value} />
        </Box>
      ))}
    </Box>
  );
}
