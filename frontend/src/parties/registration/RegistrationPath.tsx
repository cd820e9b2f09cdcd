import CheckIcon from '@mui/icons-material/Check';
import CrossIcon from '@mui/icons-material/Close';
import FormIcon from '@mui/icons-material/EditNoteOutlined';
import BidIcon from '@mui/icons-material/GavelOutlined';
import WaitIcon from '@mui/icons-material/HourglassTopOutlined';
import OfficeIcon from '@mui/icons-material/HowToRegOutlined';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RegistrationShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords, type WordKey } from '../../i18n';
import type { Tone } from '../../theme/palette';

interface Station {
  icon: ReactNode;
  label: WordKey;
  at?: string | null;
  tone: Tone;
  here?: boolean;
}

/** The way of a registration in pictures: form, office, decision, bids; without one, the form. */
export function RegistrationPath({ registration }: { registration?: RegistrationShown }) {
  const words = useWords();
  return (
    <Box
      component="ol"
      aria-label={words('registration.path.label')}
      sx={{
        listStyle: 'none',
        m: 0,
        p: 0,
        mb: 3,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'repeat(4, minmax(0, 1fr))' },
        rowGap: 0.5,
      }}
    >
      {stations(registration).map((station) => (
        <Stop key={station.label} {...station} />
      ))}
    </Box>
  );
}

function stations(registration?: RegistrationShown): Station[] {
  const { status, submittedAt, decidedAt } = registration ?? {};
  const decided = status === 'approved' || status === 'refused';
  const sent = decided || status === 'pending';
  const good = status === 'approved';
  return [
    {
      icon: sent ? <CheckIcon /> : <FormIcon />,
      label: sent ? 'registration.path.drafted' : 'registration.path.draftedNow',
      at: sent ? submittedAt : null,
      tone: sent ? 'good' : 'active',
      here: !sent,
    },
    {
      icon: decided ? <CheckIcon /> : <WaitIcon />,
      label: status === 'pending' ? 'registration.path.pendingNow' : 'registration.path.pending',
      tone: decided ? 'good' : sent ? 'wait' : 'neutral',
      here: status === 'pending',
    },
    {
      icon: good ? <CheckIcon /> : decided ? <CrossIcon /> : <OfficeIcon />,
      label: `registration.path.${good ? 'approved' : decided ? 'refused' : 'decided'}`,
      at: decidedAt,
      tone: good ? 'good' : decided ? 'bad' : 'neutral',
      here: status === 'refused',
    },
    {
      icon: <BidIcon />,
      label: `registration.path.${good ? 'bid' : decided ? 'bidNot' : 'bidLater'}`,
      tone: good ? 'good' : 'neutral',
      here: good,
    },
  ];
}

function Stop({ icon, label, at, tone, here }: Station) {
  const words = useWords();
  const line = { content: '""', position: 'absolute', bgcolor: 'divider' } as const;
  return (
    <Box
      component="li"
      aria-current={here ? 'step' : undefined}
      sx={{
        position: 'relative',
        display: 'flex',
        flexDirection: { xs: 'row', sm: 'column' },
        alignItems: 'center',
        textAlign: { sm: 'center' },
        gap: { xs: 1.5, sm: 1 },
        pb: { xs: 2, sm: 0 },
        '&:not(:last-child)::before': {
          ...line,
          insetInlineStart: { xs: 21, sm: 'calc(50% + 30px)' },
          top: { xs: 46, sm: 21 },
          width: { xs: 3, sm: 'calc(100% - 60px)' },
          height: { xs: 'calc(100% - 46px)', sm: 3 },
        },
      }}
    >
      <Box
        aria-hidden="true"
        sx={{
          width: 44,
          height: 44,
          flex: 'none',
          display: 'grid',
          placeItems: 'center',
          borderRadius: '50%',
          color: `tones.${tone}.text`,
          bgcolor: `tones.${tone}.ground`,
          outline: here ? '3px solid' : 'none',
          outlineOffset: 2,
        }}
      >
        {icon}
      </Box>
      <Box sx={{ minWidth: 0, px: { sm: 0.5 } }}>
        <Typography
          variant="body2"
          sx={{ fontWeight: here ? 700 : 500, color: tone === 'neutral' ? 'text.secondary' : '' }}
        >
          {words(label)}
        </Typography>
        {at && (
          <Typography variant="caption" color="text.secondary" component="p">
            <InstantField value={at} />
          </Typography>
        )}
      </Box>
    </Box>
  );
}
