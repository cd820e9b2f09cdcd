import MoreIcon from '@mui/icons-material/ManageAccountsOutlined';
import { Button, IconButton } from '@mui/material';
import type { SeatShown } from '../api/shapes';
import { useWords } from '../i18n';
import { type SeatState, TAKES } from './seatState';

export interface SeatDeeds {
  take: () => void;
  play: () => void;
  leave: () => void;
  toBot: () => void;
  fromBot: () => void;
  /** The trainer's: who sits here. */
  seatPeople?: () => void;
}

interface Props {
  seat: SeatShown;
  state: SeatState;
  playing: boolean;
  busy: boolean;
  deeds: SeatDeeds;
}

/** What can be done with a seat by whoever looks at it. */
export function SeatActions({ seat, state, playing, busy, deeds }: Props) {
  const words = useWords();
  const label = `${words(`roles.${seat.role}`)}, ${seat.organisation}`;
  const button = (text: string, run: () => void, outlined = false) => (
    <Button
      size="small"
      variant={outlined ? 'outlined' : 'text'}
      disabled={busy}
      onClick={run}
      aria-label={`${text}: ${label}`}
    >
      {text}
    </Button>
  );
  const takes = state === 'free' || state === 'bot' || state === 'table' ? TAKES[state] : null;
  return (
    <>
      {takes && button(words(takes), deeds.take, true)}
      {state === 'mine' && !playing && button(words('seats.play'), deeds.play, true)}
      {state === 'mine' && button(words('seating.let_bot'), deeds.toBot)}
      {state === 'mine' && button(words('seats.leave'), deeds.leave)}
      {state === 'resting' && button(words('seating.take_back'), deeds.fromBot, true)}
      {deeds.seatPeople && (
        <IconButton
          size="small"
          disabled={busy}
          onClick={deeds.seatPeople}
          aria-label={`${words('seating.who_sits')}: ${label}`}
        >
          <MoreIcon />
        </IconButton>
      )}
    </>
  );
}
