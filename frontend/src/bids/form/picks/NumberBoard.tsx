import { Box, ButtonBase, useTheme } from '@mui/material';
import { type KeyboardEvent, useRef, useState } from 'react';
import { TABULAR } from '../../../theme/theme';
import { moved } from './picks';

interface Props {
  count: number;
  picked: number[];
  press: (number: number) => void;
  label: string;
}

const COLUMNS = 5;
const KEYS = ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End'];

/** Numbered balls in rows of five; one stop for the tab key, arrows lead from ball to ball. */
export function NumberBoard({ count, picked, press, label }: Props) {
  const { direction } = useTheme();
  const [here, setHere] = useState(1);
  const board = useRef<HTMLDivElement>(null);
  const go = (event: KeyboardEvent) => {
    if (!KEYS.includes(event.key)) return;
    event.preventDefault();
    const to = moved(here, event.key, COLUMNS, direction === 'rtl', count);
    setHere(to);
    board.current?.querySelectorAll('button')[to - 1]?.focus();
  };
  return (
    <Box
      ref={board}
      role="toolbar"
      aria-label={label}
      onKeyDown={go}
      sx={{
        display: 'grid',
        justifySelf: 'center',
        gridTemplateColumns: `repeat(${COLUMNS}, 48px)`,
        gap: 1,
      }}
    >
      {Array.from({ length: count }, (_, place) => place + 1).map((number) => {
        const chosen = picked.includes(number);
        return (
          <ButtonBase
            key={number}
            aria-pressed={chosen}
            tabIndex={number === here ? 0 : -1}
            onFocus={() => setHere(number)}
            onClick={() => press(number)}
            sx={{
              ...TABULAR,
              width: 48,
              height: 48,
              borderRadius: '50%',
              border: '2px solid',
              fontFamily: 'inherit',
              fontSize: '1.05rem',
              fontWeight: 700,
              borderColor: chosen ? 'secondary.main' : 'text.secondary',
              bgcolor: chosen ? 'secondary.main' : 'background.paper',
              color: chosen ? 'secondary.contrastText' : 'text.primary',
              transition: 'transform 120ms ease-out',
              transform: chosen ? 'scale(1.08)' : 'none',
              '&:hover': { borderColor: 'secondary.main' },
            }}
          >
            {number}
          </ButtonBase>
        );
      })}
    </Box>
  );
}
