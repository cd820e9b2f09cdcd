import { useTheme } from '@mui/material';

interface Props {
  open?: boolean;
  /** An envelope that the opening key does not open. */
  stuck?: boolean;
  /** It stays shut here, so no room is kept for the open flap. */
  still?: boolean;
}

/** An envelope with its wax seal; open, a slip of paper looks out. */
export function EnvelopePicture({ open = false, stuck = false, still = false }: Props) {
  const { palette } = useTheme();
  const line = { stroke: palette.text.secondary, strokeWidth: 2, strokeLinejoin: 'round' } as const;
  const moves = 'transform 450ms ease-in-out';
  return (
    <svg
      viewBox={still ? '2 22 116 70' : '0 -22 120 114'}
      width="100%"
      aria-hidden="true"
      style={{ display: 'block' }}
    >
      <path
        d="M4 26 L60 66 L116 26 z"
        fill={palette.background.default}
        {...line}
        style={{
          transition: moves,
          transformOrigin: '60px 26px',
          transform: open ? 'scaleY(-1)' : 'scaleY(0)',
        }}
      />
      <g
        {...line}
        style={{
          transition: `${moves} 200ms, opacity 200ms 200ms`,
          transform: open ? 'translateY(-12px)' : 'translateY(16px)',
          opacity: open ? 1 : 0,
        }}
      >
        <rect x="20" y="18" width="80" height="56" rx="3" fill={palette.background.paper} />
        <path d="M32 32 h36 M32 42 h56" fill="none" strokeWidth="3" strokeLinecap="round" />
      </g>
      <path d="M4 26 L60 66 L116 26 V88 H4 z" fill={palette.background.paper} {...line} />
      <path d="M4 88 L48 57 M116 88 L72 57" fill="none" {...line} />
      <path
        d="M4 26 L60 66 L116 26 z"
        fill={palette.background.default}
        {...line}
        style={{
          transition: moves,
          transformOrigin: '60px 26px',
          transform: open ? 'scaleY(0)' : 'none',
        }}
      />
      {!open && (
        <circle
          cx="60"
          cy="62"
          r="13"
          fill={stuck ? 'none' : palette.secondary.main}
          stroke={palette.secondary.main}
          strokeWidth="2"
          strokeDasharray={stuck ? '4 3' : undefined}
        />
      )}
    </svg>
  );
}
