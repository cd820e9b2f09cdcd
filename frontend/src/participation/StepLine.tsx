import DoneIcon from '@mui/icons-material/CheckCircle';
import MissedIcon from '@mui/icons-material/HighlightOff';
import WaitIcon from '@mui/icons-material/HourglassEmpty';
import TodoIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { DeadlineField } from '../fields/DeadlineField';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useWorkshopNow } from '../live/room';
import type { Tone } from '../theme/palette';
import type { StepBefore, StepState } from './before';

const MARKS: Record<StepState, { tone: Tone; Icon: typeof DoneIcon }> = {
  done: { tone: 'good', Icon: DoneIcon },
  todo: { tone: 'active', Icon: TodoIcon },
  wait: { tone: 'wait', Icon: WaitIcon },
  missed: { tone: 'bad', Icon: MissedIcon },
};

interface Props {
  step: StepBefore;
  place: string;
  children: ReactNode;
}

/** One thing to be done before a bid: what, until when or where, and how it stands. */
export function StepLine({ step, place, children }: Props) {
  const words = useWords();
  const { name, state, at } = step;
  const { tone, Icon } = MARKS[state];
  return (
    <Box component="li" sx={{ display: 'flex', gap: 1.5 }}>
      <Icon aria-hidden="true" sx={{ color: `tones.${tone}.text`, mt: '1px' }} />
      <Box sx={{ minWidth: 0, flex: 1 }}>
        <Typography component="h3" sx={{ fontWeight: 650 }}>
          {words(`participation.desk.${name}`)}
        </Typography>
        <Typography component="p" variant="body2" sx={{ color: `tones.${tone}.text` }}>
          <Standing step={step} />
        </Typography>
        {name === 'briefing' && state !== 'done' && (
          <Typography component="p" variant="body2" color="text.secondary">
            <InstantField value={at} /> · <bdi>{place}</bdi>
          </Typography>
        )}
        {children}
      </Box>
    </Box>
  );
}

function Standing({ step: { name, state, at, since } }: { step: StepBefore }) {
  const words = useWords();
  const ahead = useWorkshopNow() < Date.parse(at);
  if (state === 'done') {
    return (
      <>
        {words(`participation.desk.${name}Done`)} <InstantField value={since} />
      </>
    );
  }
  if (name === 'invitation') return <>{words('participation.desk.invitationWait')}</>;
  if (name === 'briefing') {
    const how = state === 'missed' ? 'briefingMissed' : ahead ? 'briefingAhead' : 'briefingOver';
    return <>{words(`participation.desk.${how}`)}</>;
  }
  if (state === 'missed') {
    return (
      <>
        {words('participation.desk.registerMissed')} <InstantField value={at} />
      </>
    );
  }
  return (
    <>
      {words('participation.desk.registerUntil')} <InstantField value={at} /> ·{' '}
      <DeadlineField deadline={at} />
    </>
  );
}
