import { Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import type { CommitteeShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { EmptyState } from '../../layout/EmptyState';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { GlossaryTerm } from '../../tenders/frame/GlossaryTerm';
import { type Choice, Chooser } from './Chooser';

type Choices = Record<string, Choice>;

/** The officer appoints: who is a member, who waits in reserve, who leads. */
export function SetUp({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const { seats, zone } = useRoom();
  const evaluators = seats.filter((one) => one.role === 'evaluator');
  const [choices, setChoices] = useState<Choices>(() => usual(evaluators.map(({ seat }) => seat)));
  const [led, setLed] = useState<string | null>(null);
  const act = useAct<CommitteeShown>(`tenders/${tender.id}/committee`, {
    success: 'committees.setUp.done',
    refresh: ['committees'],
  });
  const chosen = (choice: Choice) =>
    evaluators.filter(({ seat }) => choices[seat] === choice).map(({ seat }) => seat);
  const members = chosen('member');
  const reserves = chosen('reserve');
  const chair = led && members.includes(led) ? led : (members[0] ?? '');
  if (evaluators.length === 0) {
    return <EmptyState icon={null} title={words('committees.setUp.noEvaluators')} />;
  }
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline', flexWrap: 'wrap' }}>
        <Typography component="h2" variant="h2">
          {words('committees.setUp.title')}
        </Typography>
        <GlossaryTerm term="pyeongga wiwonhoe" meaning={words('committees.term')} />
      </Stack>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch', mb: 2 }}>
        {words('committees.setUp.intro')}
      </Typography>
      <Stack component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {evaluators.map((one) => (
          <Chooser
            key={one.seat}
            seat={one}
            choice={choices[one.seat] ?? 'off'}
            chair={chair === one.seat}
            choose={(choice) => setChoices({ ...choices, [one.seat]: choice })}
            lead={() => setLed(one.seat)}
          />
        ))}
      </Stack>
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={2}
        sx={{ mt: 2.5, alignItems: { sm: 'center' } }}
      >
        <ActButton
          act={act}
          body={{ members, reserves, chair }}
          label={words('committees.setUp.act')}
          size="large"
          disabled={members.length === 0}
        />
        <Typography role="status" color="text.secondary">
          {words('committees.setUp.chosen', {
            members: members.length,
            reserves: reserves.length,
          })}
        </Typography>
      </Stack>
    </Paper>
  );
}

/** Everybody a member, the last of four and more in reserve. */
function usual(seats: string[]): Choices {
  const last = seats.length > 3 ? seats.length - 1 : seats.length;
  return Object.fromEntries(seats.map((seat, at) => [seat, at < last ? 'member' : 'reserve']));
}
