import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import LockIcon from '@mui/icons-material/LockOutlined';
import CircleIcon from '@mui/icons-material/RadioButtonUnchecked';
import { Box, LinearProgress, Typography } from '@mui/material';
import { Fragment } from 'react';
import type { Step } from '../api/shapes';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { NextStep } from './NextStep';
import { sentence } from './sentence';
import { useSteps } from './useSteps';

interface Props {
  onGo?: () => void;
}

/** The scenario's steps, ticked by what the ledger says, never by a click. */
export function StepsPanel({ onGo }: Props) {
  const words = useWords();
  const { steps, sealed, next, left } = useSteps();
  const done = steps.length - left;
  const isRepeated = (step: Step) => steps.filter((one) => one.text === step.text).length > 1;
  return (
    <Box>
      <Typography component="h2" variant="h2">
        {words('steps.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5 }} role="status">
        {left === 0
          ? words('steps.all_done')
          : words('steps.progress', { done, total: steps.length })}
      </Typography>
      <LinearProgress
        variant="determinate"
        value={steps.length ? (100 * done) / steps.length : 0}
        aria-hidden="true"
        sx={{ my: 1.5, height: 6, borderRadius: 3 }}
      />
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {steps.map((step, place) => (
          <Fragment key={step.id}>
            {step.act !== steps[place - 1]?.act && (
              <Typography
                component="li"
                variant="body2"
                sx={{
                  fontWeight: 650,
                  mt: place === 0 ? 0.5 : 2,
                  mb: 0.5,
                  color: 'text.secondary',
                }}
              >
                {words('steps.act', { number: step.act, name: step.actName })}
              </Typography>
            )}
            <li>
              {step.id === next?.id ? (
                <NextStep step={step} onGo={onGo} />
              ) : (
                <StepLine step={step} sealed={sealed.has(step.id)} repeated={isRepeated(step)} />
              )}
            </li>
          </Fragment>
        ))}
      </Box>
    </Box>
  );
}

interface LineProps {
  step: Step;
  sealed: boolean;
  repeated: boolean;
}

function StepLine({ step, sealed, repeated }: LineProps) {
  const words = useWords();
  const { seats } = useRoom();
  const owner = repeated && seats.find((seat) => seat.seat === step.owner);
  return (
    <Box
      sx={{
        display: 'flex',
        gap: 1,
        py: 0.75,
        color: step.done || sealed ? 'text.secondary' : 'text.primary',
      }}
    >
      {step.done ? (
        <CheckCircleIcon color="success" fontSize="small" titleAccess={words('steps.done_at')} />
      ) : sealed ? (
        <LockIcon fontSize="small" sx={{ color: 'text.disabled' }} aria-hidden="true" />
      ) : (
        <CircleIcon fontSize="small" sx={{ color: 'text.disabled' }} aria-hidden="true" />
      )}
      <Typography variant="body2" component="span">
        <bdi>{sentence(step.text)}</bdi>
        {owner && (
          <Typography component="span" variant="caption" sx={{ display: 'block' }}>
            <bdi>{owner.organisation}</bdi>
          </Typography>
        )}
        {sealed && (
          <Typography component="span" variant="caption" sx={{ display: 'block' }}>
            {words('steps.sealed')}
          </Typography>
        )}
      </Typography>
    </Box>
  );
}
