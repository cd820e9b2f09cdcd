import { Box } from '@mui/material';
import { MoneyField } from '../../fields/MoneyField';
import type { MoneyText } from '../../fields/money';
import type { Bar } from './shapes';
import { SIZE } from './size';

const FEW = 5;
const value = (money: MoneyText) => Number(money.amount); // for a picture only

interface Props {
  bars: Bar[];
  limits: { label: string; money: MoneyText }[];
}

/** Prices as bars that grow with each envelope; limits are lines through them, named with their amounts. */
export function Bars({ bars, limits }: Props) {
  const amounts = [
    ...bars.flatMap(({ total }) => (total ? [total] : [])),
    ...limits.map((one) => one.money),
  ];
  const few = bars.length <= FEW;
  const most = Math.max(...amounts.map(value), 1);
  const part = (money: MoneyText) => `${(value(money) / most) * 100}%`;
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: '0.9vh' }}>
        {bars.map((bar) => (
          <Box
            component="li"
            key={bar.key}
            sx={{ fontSize: few ? SIZE.body : SIZE.small, minWidth: 0 }}
            data-testid="wall-bar"
          >
            <Box
              sx={{
                display: 'flex',
                flexWrap: 'wrap',
                justifyContent: 'space-between',
                columnGap: 2,
                fontWeight: bar.fresh || bar.first ? 750 : 500,
              }}
            >
              <Box component="span" sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
                <bdi>{bar.name}</bdi>
                {bar.said && (
                  <Box
                    component="span"
                    sx={{ color: bar.out ? 'tones.bad.text' : 'tones.good.text', fontWeight: 650 }}
                  >
                    {' · '}
                    {bar.said}
                  </Box>
                )}
              </Box>
              {bar.total && (
                <Box component={bar.out ? 'del' : 'span'}>
                  <MoneyField value={bar.total} />
                </Box>
              )}
            </Box>
            {bar.total && (
              <Box sx={{ position: 'relative', height: few ? '2.8vh' : '1.6vh', minHeight: 10 }}>
                <Box
                  sx={{
                    height: '100%',
                    width: part(bar.total),
                    borderRadius: 1,
                    border: 2,
                    borderStyle: bar.out ? 'dashed' : 'solid',
                    borderColor: bar.out
                      ? 'error.main'
                      : bar.first
                        ? 'success.main'
                        : 'primary.main',
                    bgcolor: bar.out ? 'transparent' : bar.first ? 'success.main' : 'primary.main',
                    '@media (prefers-reduced-motion: no-preference)': {
                      transition: 'width 600ms ease-out',
                    },
                  }}
                />
                {limits.map(({ label, money }) => (
                  <Box
                    key={label}
                    aria-hidden="true"
                    sx={{
                      position: 'absolute',
                      top: -4,
                      bottom: -4,
                      insetInlineStart: part(money),
                      borderInlineStartWidth: '4px',
                      borderInlineStartStyle: 'solid',
                      borderColor: 'secondary.main',
                    }}
                  />
                ))}
              </Box>
            )}
          </Box>
        ))}
      </Box>
      {limits.length > 0 && (
        <Box sx={{ mt: '1.2vh', fontSize: SIZE.small, color: 'secondary.main', fontWeight: 650 }}>
          {limits.map(({ label, money }) => (
            <Box key={label}>
              {label}: <MoneyField value={money} />
            </Box>
          ))}
        </Box>
      )}
    </Box>
  );
}
