import BadIcon from '@mui/icons-material/GppBadOutlined';
import OtherIcon from '@mui/icons-material/GppMaybeOutlined';
import GoodIcon from '@mui/icons-material/VerifiedUserOutlined';
import { Box, Card, CardContent, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Hex } from '../fields/Hex';
import { useWords, useWordsOr } from '../i18n';
import type { Certificate, Checked } from './shapes';

const LOOK = {
  valid: { tone: 'good', icon: <GoodIcon /> },
  otherKey: { tone: 'wait', icon: <OtherIcon /> },
  forged: { tone: 'bad', icon: <BadIcon /> },
  unreadable: { tone: 'bad', icon: <BadIcon /> },
} as const;

/** One certificate: the verdict first, then what it says, crossed out where nobody signed that. */
export function Verdict({ checked: { verdict, certificate } }: { checked: Checked }) {
  const words = useWords();
  const { tone, icon } = LOOK[verdict];
  return (
    <Card component="section" aria-label={words(`verify.${verdict}`)}>
      <CardContent sx={{ p: { xs: 2.5, sm: 3 } }}>
        <Box sx={{ display: 'flex', gap: 2, alignItems: 'flex-start' }}>
          <Box
            aria-hidden="true"
            sx={{ color: `tones.${tone}.text`, '& svg': { fontSize: 44, display: 'block' } }}
          >
            {icon}
          </Box>
          <Box>
            <Typography component="h2" variant="h2" data-testid="verdict">
              {words(`verify.${verdict}`)}
            </Typography>
            <Typography sx={{ mt: 0.5 }}>{words(`verify.${verdict}_text`)}</Typography>
          </Box>
        </Box>
        {certificate && <Said certificate={certificate} believed={verdict !== 'forged'} />}
      </CardContent>
    </Card>
  );
}

function Said({ certificate, believed }: { certificate: Certificate; believed: boolean }) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const { practised, roles, competences } = certificate;
  const rows: [string, ReactNode][] = [
    [words('verify.name'), certificate.name],
    [words(practised ? 'verify.took_part' : 'verify.attended'), certificate.title],
    [words('verify.as'), roles.map((role) => wordsOr(`roles.${role}`, role)).join(' · ')],
    [words('verify.practises'), competences.map(({ title }) => title).join(' · ')],
    [words('verify.date'), certificate.heldOn],
    [words('verify.hours'), certificate.hours],
    [words('verify.room'), `${certificate.room} (${certificate.log})`],
    [words('verify.trainer'), certificate.trainer],
  ];
  return (
    <Box component="dl" sx={{ m: 0, mt: 2.5 }}>
      {rows.map(
        ([label, value]) =>
          value && (
            <Row key={label} label={label}>
              <Box
                component={believed ? 'bdi' : 's'}
                sx={{ unicodeBidi: 'isolate', fontWeight: believed ? 600 : 400 }}
              >
                {value}
              </Box>
            </Row>
          ),
      )}
      <Row label={words('verify.key')}>
        <Hex value={certificate.fingerprint} />
      </Row>
    </Box>
  );
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gridTemplateColumns: { xs: '1fr', sm: '160px 1fr' },
        py: 1,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Typography component="dt" variant="body2" color="text.secondary">
        {label}
      </Typography>
      <Box component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Box>
    </Box>
  );
}
