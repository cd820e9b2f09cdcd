import { Box } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import type { LotOnWall } from './shapes';
import { SIZE } from './size';

/** The reserve prices with how often each was picked; those that count are filled. */
export function Picks({ lot }: { lot: LotOnWall }) {
  const words = useWords();
  if (lot.candidates.length === 0) return null;
  return (
    <Box sx={{ mb: '1.6vh' }}>
      <Box sx={{ fontSize: SIZE.body, fontWeight: 700, mb: '0.8vh' }}>{words('wall.picks')}</Box>
      <Box
        component="ol"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(150px, 42vw), 1fr))',
        }}
      >
        {lot.candidates.map(({ number, price, picks, why }) => {
          const counts = why !== 'notChosen' && why !== 'tieLost';
          return (
            <Box
              component="li"
              key={number}
              sx={{
                p: 0.75,
                borderRadius: 1,
                fontSize: 'clamp(15px, 1.1vw, 22px)',
                color: counts ? 'tones.good.text' : 'tones.neutral.text',
                bgcolor: counts ? 'tones.good.ground' : 'tones.neutral.ground',
                fontWeight: counts ? 750 : 500,
              }}
            >
              {number} · {words('wall.picked', { smart_count: picks })}
              <Box>
                <MoneyField value={price} />
              </Box>
            </Box>
          );
        })}
      </Box>
    </Box>
  );
}
