import { Box } from '@mui/material';
import { MONO } from '../theme/theme';

const BYTES = ['9f 3c a1 07 5e d2 88 41 b6 0a f3 7c', '12 e9 4b 66 c0 1d 97 ae 53 f8 24 8b'];

/** A sealed bid as it looks to everybody but its writer: an envelope full of bytes. */
export function Envelope() {
  return (
    <Box
      component="svg"
      viewBox="0 0 360 190"
      aria-hidden="true"
      sx={{
        width: { xs: 220, md: 360 },
        maxWidth: '100%',
        color: 'primary.main',
        display: 'block',
      }}
    >
      <Box
        component="rect"
        x="6"
        y="22"
        width="348"
        height="162"
        rx="14"
        sx={{ fill: 'background.paper' }}
      />
      <Box component="g" sx={{ opacity: 0.55, fontFamily: MONO, fontSize: '13.5px' }}>
        {BYTES.map((line, row) => (
          <text key={line} x="28" y={148 + row * 20} direction="ltr" fill="currentColor">
            {line}
          </text>
        ))}
      </Box>
      <rect
        x="6"
        y="22"
        width="348"
        height="162"
        rx="14"
        fill="none"
        stroke="currentColor"
        strokeWidth="3"
      />
      <Box
        component="path"
        d="M8 32 180 100 352 32"
        sx={{ fill: 'none', stroke: 'currentColor', strokeWidth: 3, strokeLinejoin: 'round' }}
      />
      <circle cx="180" cy="96" r="26" fill="#b23a2e" />
      <circle
        cx="180"
        cy="96"
        r="19"
        fill="none"
        stroke="#ffffff"
        strokeOpacity="0.75"
        strokeWidth="2"
      />
      <path
        d="M173 95v-5a7 7 0 0 1 14 0v5m-16 0h18v12h-18z"
        fill="none"
        stroke="#ffffff"
        strokeWidth="2.4"
        strokeLinejoin="round"
      />
    </Box>
  );
}
