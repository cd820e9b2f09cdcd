import { Alert, Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { TenderShown } from '../../../api/shapes';
import { useWords } from '../../../i18n';
import { AnswerField } from './AnswerField';
import { EnvelopeFrame } from './EnvelopeFrame';
import { FigureField } from './FigureField';
import { askedOf, hasTwo } from './said';

interface Props {
  tender: TenderShown;
  said: Record<string, string>;
  change: (said: Record<string, string>) => void;
  pressed: boolean;
  /** The prices of the lot. */
  children: ReactNode;
}

/** What a lot asks for beside its prices; where there are two envelopes, both of them. */
export function LotEnvelopes({ tender, said, change, pressed, children }: Props) {
  const words = useWords();
  const asked = askedOf(tender);
  const set = (name: string) => (typed: string) => change({ ...said, [name]: typed });
  const answers = asked.answers.map((name) => (
    <AnswerField
      key={name}
      {...nameOf(tender, name, words('envelopes.form.offer'), words('envelopes.form.offerAbout'))}
      typed={said[name] ?? ''}
      change={set(name)}
      pressed={pressed}
    />
  ));
  const figures = asked.figures.length > 0 && (
    <Box sx={{ mt: 2.5 }}>
      <Typography component="h4" sx={{ fontWeight: 650, mb: 1.5 }}>
        {words('envelopes.form.figures')}
      </Typography>
      <Box
        sx={{
          display: 'grid',
          gap: 1.5,
          gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
        }}
      >
        {asked.figures.map((name) => (
          <FigureField
            key={name}
            name={name}
            unit={unitOf(tender, name)}
            typed={said[name] ?? ''}
            change={set(name)}
            pressed={pressed}
          />
        ))}
      </Box>
    </Box>
  );
  if (!hasTwo(tender)) {
    return (
      <>
        {answers}
        {children}
        {figures}
      </>
    );
  }
  return (
    <>
      <EnvelopeFrame title={words('envelopes.form.first')} why={words('envelopes.form.firstWhy')}>
        <Alert severity="warning" sx={{ mt: 2 }}>
          {words('envelopes.form.noPrice')}
        </Alert>
        {answers}
      </EnvelopeFrame>
      <EnvelopeFrame title={words('envelopes.form.second')} why={words('envelopes.form.secondWhy')}>
        {children}
        {figures}
      </EnvelopeFrame>
    </>
  );
}

/** In what a figure of a life is counted. */
function unitOf({ lifeCycle, currency }: TenderShown, name: string) {
  if (!lifeCycle) return null;
  if (name === 'energy') return lifeCycle.energyUnit;
  return name === 'directCarbon' ? 'kg' : currency;
}

/** How the notice calls what is asked, and what it says about it. */
export function nameOf(tender: TenderShown, id: string, offer: string, about: string) {
  const criterion = tender.criteria.find((one) => one.id === id);
  if (criterion) {
    return { name: criterion.name, about: criterion.description, weight: criterion.weight };
  }
  const green = tender.green.find((one) => one.id === id);
  return green ? { name: green.name, about: green.description } : { name: offer, about };
}
