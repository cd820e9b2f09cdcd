import CheckIcon from '@mui/icons-material/Check';
import { Box, Typography } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords } from '../i18n';
import { useZone } from '../live/room';
import { type Step, stepsOf } from './path';
import type { PlanShown } from './shapes';

const DOT = 28;

/** From the plan to the notice: what is done, what goes on now, and what is to come. */
export function PlanPath({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const steps = stepsOf(plan);
  return (
    <Box
      component="ol"
      aria-label={words('plans.path.title')}
      sx={{
        listStyle: 'none',
        m: 0,
        mb: 3,
        p: 0,
        display: 'grid',
        rowGap: 1.5,
        gridTemplateColumns: { xs: '1fr', sm: `repeat(${steps.length}, 1fr)` },
        displayPrint: 'none',
      }}
    >
      {steps.map((step, index) => (
        <Stop key={step.name} step={step} last={index === steps.length - 1} number={index + 1} />
      ))}
    </Box>
  );
}

function Stop({ step, number, last }: { step: Step; number: number; last: boolean }) {
  const words = useWords();
  const zone = useZone();
  const tag = intlTag(useLocale());
  const done = step.state === 'done';
  const now = step.state === 'now';
  const at = step.at && formatInstant(step.at, { zone, tag, dateOnly: true });
  return (
    <Box
      component="li"
      aria-current={now ? 'step' : undefined}
      sx={{
        position: 'relative',
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        columnGap: 1.5,
        rowGap: 0.75,
        '&::after': last
          ? undefined
          : {
              content: '""',
              position: 'absolute',
              bgcolor: done ? 'primary.main' : 'divider',
              insetInlineStart: { xs: DOT / 2 - 1, sm: DOT + 6 },
              insetInlineEnd: { sm: 6 },
              top: { xs: DOT + 2, sm: DOT / 2 - 1 },
              bottom: { xs: -10, sm: 'auto' },
              width: { xs: 2, sm: 'auto' },
              height: { sm: 2 },
            },
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          width: DOT,
          height: DOT,
          flex: 'none',
          display: 'grid',
          placeItems: 'center',
          borderRadius: '50%',
          fontSize: '0.8125rem',
          fontWeight: 700,
          border: '2px solid',
          borderColor: done || now ? 'primary.main' : 'divider',
          color: done ? 'primary.contrastText' : now ? 'primary.main' : 'text.secondary',
          bgcolor: done ? 'primary.main' : 'background.paper',
        }}
      >
        {done ? <CheckIcon sx={{ fontSize: 18 }} /> : number}
      </Box>
      <Box sx={{ minWidth: 0, pe: 1 }}>
        <Typography component="p" sx={{ fontWeight: now ? 700 : 600 }}>
          {words(`plans.path.${step.name}`)}
          {(done || now) && (
            <span style={visuallyHidden}> – {words(`plans.path.${done ? 'done' : 'now'}`)}</span>
          )}
        </Typography>
        <Typography variant="body2" color="text.secondary">
          {step.how === 'at' || !at
            ? (at ?? words('plans.path.notYet'))
            : words(`plans.path.${step.how}`, { at })}
        </Typography>
      </Box>
    </Box>
  );
}
