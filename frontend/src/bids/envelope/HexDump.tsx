import { Box, Typography } from '@mui/material';
import { keyframes } from '@mui/material/styles';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';

const ROW_BYTES = 16;
const SHOWN_ROWS = 12;
const KEY_BYTES = 32;
const appear = keyframes({ from: { opacity: 0, transform: 'translateY(4px)' } });

/** The envelope as its bytes, written out row by row; still where motion is not wanted. */
export function HexDump({ hex, bytes }: { hex: string; bytes: number }) {
  const words = useWords();
  const rows = firstRows(hex);
  const hidden = bytes - rows.length * ROW_BYTES;
  return (
    <>
      <Box
        dir="ltr"
        role="img"
        aria-label={words('bids.seal.size', { bytes })}
        sx={{
          fontFamily: MONO,
          fontSize: { xs: '0.6875rem', sm: '0.8125rem' },
          lineHeight: 1.6,
          p: 1.5,
          borderRadius: 1,
          bgcolor: 'background.default',
          border: 1,
          borderColor: 'divider',
          overflow: 'hidden',
        }}
      >
        {rows.map((row) => (
          <HexRow key={row.index} {...row} />
        ))}
        {hidden > 0 && <Box sx={{ color: 'text.secondary' }}>… +{hidden}</Box>}
      </Box>
      <Typography variant="caption" component="p" sx={{ mt: 0.75 }}>
        <Swatch colour="secondary.main" /> {words('bids.seal.headBytes')}
        {'   '}
        <Swatch colour="primary.main" /> {words('bids.seal.bodyBytes')}
      </Typography>
    </>
  );
}

const inPairs = (hex: string) => hex.replace(/(..)(?=.)/g, '$1 ');

interface Row {
  index: number;
  row: string;
}

function firstRows(hex: string): Row[] {
  const rows: Row[] = [];
  const width = ROW_BYTES * 2;
  for (let index = 0; index < SHOWN_ROWS && index * width < hex.length; index += 1) {
    rows.push({ index, row: hex.slice(index * width, (index + 1) * width) });
  }
  return rows;
}

function HexRow({ row, index }: Row) {
  const offset = (index * ROW_BYTES).toString(16).padStart(4, '0');
  const isKey = index * ROW_BYTES < KEY_BYTES;
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1.25,
        animation: `${appear} 260ms ease-out both`,
        animationDelay: `${index * 45}ms`,
      }}
    >
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {offset}
      </Box>
      <Box
        component="span"
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.25,
          color: isKey ? 'secondary.main' : 'primary.main',
        }}
      >
        <span>{inPairs(row.slice(0, ROW_BYTES))}</span>
        <span>{inPairs(row.slice(ROW_BYTES))}</span>
      </Box>
    </Box>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        display: 'inline-block',
        width: 10,
        height: 10,
        borderRadius: 0.25,
        bgcolor: colour,
        marginInlineEnd: 0.5,
      }}
    />
  );
}
