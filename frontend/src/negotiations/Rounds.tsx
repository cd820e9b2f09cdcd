import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { TalksBidShown } from '../api/shapes';
import { InstantField } from '../fields/InstantField';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';

type Negotiation = NonNullable<TalksBidShown['negotiation']>;

/** The talks from their beginning to their end, round by round. */
export function Rounds({ negotiation }: { negotiation: Negotiation }) {
  const words = useWords();
  const { outcome, agreed } = negotiation;
  return (
    <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0, mt: 1.5 }}>
      <Point name={words('negotiations.openedAt')} at={negotiation.openedAt} />
      {negotiation.rounds.map((round) => (
        <Point
          key={round.number}
          name={`${words('negotiations.round', { number: round.number })} · ${words(`negotiations.about.${round.about}`)}`}
          at={round.heldAt}
          chip={
            <StatusChip
              tone={round.settled ? 'good' : 'wait'}
              label={words(round.settled ? 'negotiations.settled' : 'negotiations.unsettled')}
            />
          }
        >
          {round.price && (
            <Typography>
              {words('negotiations.onTable')}
              {words('page.colon')} <MoneyField value={round.price} sx={{ fontWeight: 650 }} />
            </Typography>
          )}
          {round.minutes ? (
            <>
              <Typography variant="body2" color="text.secondary" dir="auto">
                {words('negotiations.present')}
                {words('page.colon')} {round.present}
              </Typography>
              <Typography dir="auto" sx={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>
                {round.minutes}
              </Typography>
            </>
          ) : (
            <Typography color="text.secondary">{words('negotiations.hidden')}</Typography>
          )}
        </Point>
      ))}
      {outcome && negotiation.endedAt && (
        <Point
          name={words(
            outcome === 'agreed' ? 'negotiations.endedAgreed' : 'negotiations.endedBroken',
          )}
          at={negotiation.endedAt}
        >
          {agreed && <MoneyField value={agreed} sx={{ fontWeight: 700 }} />}
          <Typography dir="auto" sx={{ whiteSpace: 'pre-line', maxWidth: '70ch' }}>
            {negotiation.reasons}
          </Typography>
        </Point>
      )}
    </Box>
  );
}

interface PointProps {
  name: string;
  at: string;
  chip?: ReactNode;
  children?: ReactNode;
}

function Point({ name, at, chip, children }: PointProps) {
  return (
    <Box
      component="li"
      sx={{
        position: 'relative',
        breakInside: 'avoid',
        pb: 1.5,
        paddingInlineStart: 2.5,
        borderInlineStart: 2,
        borderColor: 'divider',
        '&:last-of-type': { borderColor: 'transparent' },
        '&::before': {
          content: '""',
          position: 'absolute',
          insetInlineStart: -6,
          top: 7,
          width: 10,
          height: 10,
          borderRadius: 99,
          bgcolor: 'primary.main',
        },
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'center' }}>
        <Typography component="h4" sx={{ fontWeight: 650 }}>
          {name}
        </Typography>
        {chip}
        <Typography variant="caption" color="text.secondary">
          <InstantField value={at} />
        </Typography>
      </Box>
      {children}
    </Box>
  );
}
