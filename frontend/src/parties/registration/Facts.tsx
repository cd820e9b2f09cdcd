import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import type { RegistrationShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { MONO } from '../../theme/theme';
import { Qualifications } from '../Qualifications';

interface Props {
  registration: RegistrationShown;
  /** The registration in force, where this one is to change it. */
  instead?: RegistrationShown;
}

/** What a registration says, for its tenderer and the office. */
export function Facts({ registration, instead }: Props) {
  const words = useWords();
  const { businessNumber, licences, regions, scale, contactPoint } = registration;
  const { email, telephone } = contactPoint;
  return (
    <Box
      component="dl"
      sx={{
        m: 0,
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, auto) minmax(0, 1fr)' },
        columnGap: 3,
        rowGap: { xs: 0.25, sm: 1.25 },
      }}
    >
      <Fact name={words('registration.facts.number')}>
        <Box component="bdi" dir="ltr" sx={{ fontFamily: MONO }}>
          {businessNumber}
        </Box>
      </Fact>
      <Fact name={words('registration.facts.licences')}>
        <Qualifications kind="licences" ids={licences} before={instead?.licences} />
      </Fact>
      <Fact name={words('registration.facts.regions')}>
        <Qualifications kind="regions" ids={regions} before={instead?.regions} />
      </Fact>
      {scale && (
        <Fact name={words('registration.facts.scale')}>{words(`registration.scale.${scale}`)}</Fact>
      )}
      <Fact name={words('registration.facts.contact')}>
        <bdi dir="ltr">{email}</bdi>
        {telephone && (
          <>
            {' · '}
            <bdi dir="ltr">{telephone}</bdi>
          </>
        )}
      </Fact>
    </Box>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <Typography component="dt" variant="body2" color="text.secondary">
        {name}
      </Typography>
      <Box
        component="dd"
        sx={{ m: 0, mb: { xs: 1, sm: 0 }, minWidth: 0, overflowWrap: 'anywhere' }}
      >
        {children}
      </Box>
    </>
  );
}
