import { Box, Typography } from '@mui/material';
import { useListText, useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { Block } from './Block';
import type { CollusionTold } from './shapes';

/** Who was offered what by a rival, what became of it, and after how long. */
export function CollusionBlock({ told }: { told: CollusionTold[] }) {
  const words = useWords();
  if (told.length === 0) return null;
  return (
    <Block title={words('conversations.told.title')} lead={words('conversations.told.lead')}>
      <Box component="ul" sx={{ m: 0, p: 0, listStyle: 'none', display: 'grid', gap: 2 }}>
        {told.map((one) => (
          <Offered key={one.conversation} one={one} />
        ))}
      </Box>
    </Block>
  );
}

function Offered({ one }: { one: CollusionTold }) {
  const words = useWords();
  const name = useSeatWords();
  const listed = useListText();
  const time = useTimeText();
  const good = one.reportedAfter !== null;
  const did = [
    ...(one.answer !== null && one.answeredAfter !== null
      ? [words(`conversations.told.${one.answer}`, { time: time(one.answeredAfter) })]
      : []),
    ...(one.reportedAfter !== null
      ? [words('conversations.told.reported', { time: time(one.reportedAfter) })]
      : []),
    ...(one.openedAfter !== null
      ? [words('conversations.told.opened', { time: time(one.openedAfter) })]
      : []),
  ];
  return (
    <Box
      component="li"
      sx={{
        paddingInlineStart: 2,
        borderInlineStart: 4,
        borderColor: `tones.${good ? 'good' : 'bad'}.text`,
      }}
    >
      <Typography sx={{ fontWeight: 600 }}>
        <bdi>{name(one.seat)}</bdi>
      </Typography>
      <Typography dir="auto" sx={{ overflowWrap: 'anywhere' }}>
        <q>{one.text}</q>
      </Typography>
      <Typography
        variant="body2"
        sx={{ fontWeight: 600, color: `tones.${good ? 'good' : 'bad'}.text` }}
      >
        {did.length === 0 ? words('conversations.told.none_did') : listed(did)}
        {did.length > 0 && !good && ` · ${words('conversations.told.unreported')}`}
      </Typography>
      <Typography variant="body2" color="text.secondary">
        {words('conversations.told.lines', { smart_count: one.lines })}
        {one.hand !== null && (
          <>
            {' · '}
            <bdi>{words('conversations.told.hand', { seat: name(one.hand) })}</bdi>
          </>
        )}
      </Typography>
    </Box>
  );
}

const MINUTE = 60;

function useTimeText() {
  const words = useWords();
  return (seconds: number) =>
    seconds < 2 * MINUTE
      ? words('conversations.told.seconds', { smart_count: seconds })
      : words('conversations.told.minutes', { smart_count: Math.round(seconds / MINUTE) });
}
