import { Box, TextField, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useToast } from '../../layout/toasts';
import { useRoomPath, useZone } from '../../live/room';
import type { CommentShown, Outcome, PlanShown } from '../shapes';

const OUTCOMES: Outcome[] = ['adopted', 'partlyAdopted', 'notAdopted', 'explained'];
const SHORTEST = 3;

/** What a comment comes to, and why; who adopts it is led to the specification. */
export function ReplyForm({ comment, plan }: { comment: CommentShown; plan: PlanShown }) {
  const words = useWords();
  const zone = useZone();
  const path = useRoomPath();
  const toast = useToast();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState('');
  const answer = text.replace(/\r\n?/g, '\n').trim();
  const act = useAct<CommentShown>(`comments/${comment.id}/reply`, {
    success: 'plans.answer.done',
    refresh: ['plans'],
  });
  const label = `outcome-${comment.id}`;
  const adopted = () => {
    if (outcome !== 'adopted' && outcome !== 'partlyAdopted') return;
    const way = { to: path(`plans/${plan.id}/revise`), label: words('plans.answer.reviseAct') };
    toast({ tone: 'note', text: words('plans.answer.revise'), way });
  };
  return (
    <Box sx={{ mt: 2 }}>
      <Typography id={label} variant="body2" sx={{ fontWeight: 650, mb: 0.75 }}>
        {words('plans.answer.outcome')}
      </Typography>
      <ToggleButtonGroup
        exclusive
        value={outcome}
        color="primary"
        aria-labelledby={label}
        onChange={(_, next: Outcome | null) => setOutcome(next)}
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr 1fr', md: 'repeat(4, 1fr)' },
          gap: 1,
        }}
      >
        {OUTCOMES.map((one) => (
          <ToggleButton
            key={one}
            value={one}
            sx={{
              minHeight: 44,
              textTransform: 'none',
              fontWeight: 600,
              lineHeight: 1.25,
              // Joined buttons lose their inner borders; these stand apart.
              '&&': { border: 1, borderColor: 'divider', borderRadius: 1.25, m: 0 },
            }}
          >
            {words(`plans.comments.outcomes.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <TextField
        multiline
        minRows={2}
        maxRows={14}
        label={words('plans.answer.text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
        slotProps={{ htmlInput: { maxLength: 4000, dir: 'auto' } }}
        sx={{ mt: 1.5 }}
      />
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={{ outcome, answer }}
        label={words('plans.answer.act')}
        variant="outlined"
        disabled={outcome === null || answer.length < SHORTEST}
        onDone={adopted}
        sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Box>
  );
}
