import { Box, Card, Link, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useWords } from '../i18n';
import { MONO } from '../theme/theme';
import type { Publisher } from './shapes';

const FICTIONAL = 'ocds-213czf';
const isAddress = (text: string) => /^https?:\/\//.test(text);

/** Who publishes and what may be done with it. */
export function PublisherFacts({ publisher }: { publisher: Publisher }) {
  const words = useWords();
  const { name, licence, publicationPolicy, ocidPrefix } = publisher;
  return (
    <Card component="section" aria-labelledby="publisher-title" sx={{ p: 2.5 }}>
      <Typography id="publisher-title" component="h2" variant="h3" sx={{ mb: 1.5 }}>
        {words('opendata.publisher.title')}
      </Typography>
      <Box component="dl" sx={{ m: 0, display: 'grid', gap: 1.25 }}>
        <Fact name={words('opendata.publisher.name')}>
          <bdi>{name}</bdi>
        </Fact>
        <Fact name={words('opendata.publisher.licence')}>
          <Address text={licence} />
        </Fact>
        {publicationPolicy && (
          <Fact name={words('opendata.publisher.policy')}>
            <Address text={publicationPolicy} />
          </Fact>
        )}
        <Fact name={words('opendata.publisher.prefix')}>
          <Box component="bdi" sx={{ fontFamily: MONO }}>
            {ocidPrefix}
          </Box>
          {ocidPrefix === FICTIONAL && (
            <Typography variant="caption" component="p" color="text.secondary">
              {words('opendata.publisher.fictional')}
            </Typography>
          )}
        </Fact>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 2 }}>
        {words('opendata.home.training')}
      </Typography>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <Typography component="dt" variant="caption" color="text.secondary">
        {name}
      </Typography>
      <Typography component="dd" sx={{ m: 0, overflowWrap: 'anywhere' }}>
        {children}
      </Typography>
    </div>
  );
}

/** A settings text that may be an address; it is only ever opened by whoever follows it. */
function Address({ text }: { text: string }) {
  return isAddress(text) ? (
    <Link href={text} target="_blank" rel="noopener noreferrer" dir="ltr">
      {text.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </Link>
  ) : (
    <bdi>{text}</bdi>
  );
}
