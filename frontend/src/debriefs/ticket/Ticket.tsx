import { Alert, Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useState } from 'react';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { Block } from '../Block';
import type { Tickets } from '../shapes';
import { ITEMS } from './items';

const ANSWERS = [1, 2, 3, 4, 5];

/** The exit ticket: ten sentences, five answers each, and nobody's name. */
export function Ticket({ ticket }: { ticket: Tickets }) {
  const words = useWords();
  const [answers, setAnswers] = useState<(number | null)[]>(ITEMS.map(() => null));
  const act = useAct<Tickets>('debrief/ticket', { refresh: ['exercise'] });
  const left = answers.filter((one) => one === null).length;
  if (ticket.given) {
    return (
      <Block title={words('exit.title')}>
        <Alert severity="success">{words('exit.done')}</Alert>
      </Block>
    );
  }
  return (
    <Box sx={{ displayPrint: 'none' }}>
      <Block title={words('exit.title')} lead={words('exit.lead')}>
        <Typography variant="body2" sx={{ mb: 1 }}>
          {words('exit.agree')} 1 = {words('exit.least')}, 5 = {words('exit.most')}
        </Typography>
        {ITEMS.map((item, place) => (
          <Sentence
            key={item}
            text={`${place + 1}. ${words(`exit.items.${item}`)}`}
            value={answers[place] ?? null}
            onChange={(value) => setAnswers(answers.with(place, value))}
          />
        ))}
        <RefusalNote refusal={act.refusal} onClose={act.clear} />
        <Box sx={{ mt: 2, display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap' }}>
          <ActButton act={act} body={{ answers }} label={words('exit.send')} disabled={left > 0} />
          {left > 0 && (
            <Typography variant="body2" color="text.secondary">
              {words('exit.missing', { smart_count: left })}
            </Typography>
          )}
        </Box>
      </Block>
    </Box>
  );
}

interface SentenceProps {
  text: string;
  value: number | null;
  onChange: (value: number) => void;
}

function Sentence({ text, value, onChange }: SentenceProps) {
  const words = useWords();
  const name = useId();
  return (
    <Box sx={{ py: 1.25, borderTop: 1, borderColor: 'divider' }}>
      <Typography id={name}>{text}</Typography>
      <RadioGroup
        row
        aria-labelledby={name}
        value={value ?? ''}
        onChange={(_, chosen) => onChange(Number(chosen))}
        sx={{ gap: { xs: 0, sm: 1 }, justifyContent: { xs: 'space-between', sm: 'flex-start' } }}
      >
        {ANSWERS.map((answer) => (
          <FormControlLabel
            key={answer}
            value={answer}
            control={
              <Radio
                slotProps={{
                  input: {
                    'aria-label':
                      answer === 1
                        ? `1, ${words('exit.least')}`
                        : answer === ANSWERS.length
                          ? `5, ${words('exit.most')}`
                          : String(answer),
                  },
                }}
              />
            }
            label={answer}
            labelPlacement="bottom"
            sx={{ m: 0, minWidth: 52 }}
          />
        ))}
      </RadioGroup>
    </Box>
  );
}
