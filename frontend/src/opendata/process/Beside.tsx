import { Box, Link, Typography } from '@mui/material';
import { type ReactNode, useId } from 'react';
import { useWords } from '../../i18n';
import type { OcdsTender } from '../shapes';

/** Only addresses of the web are links; a text that only looks like one stays a text. */
const isAddress = (text?: string): text is string => /^https?:\/\//.test(text ?? '');

/** What lies beside a notice: its documents, its questions and answers, and why it was changed. */
export function Beside({ tender }: { tender: OcdsTender }) {
  const words = useWords();
  const { documents = [], enquiries = [], amendments = [] } = tender;
  return (
    <>
      {documents.length > 0 && (
        <List title={words('openprocess.documents')}>
          {documents.map(({ id, title, url, format }) => (
            <Row key={id}>
              {isAddress(url) ? (
                <Link href={new URL(url).pathname} download>
                  <bdi>{title}</bdi>
                </Link>
              ) : (
                <bdi>{title}</bdi>
              )}{' '}
              <Typography component="span" variant="body2" color="text.secondary">
                <bdi>{format}</bdi>
              </Typography>
            </Row>
          ))}
        </List>
      )}
      {enquiries.length > 0 && (
        <List title={words('openprocess.questions')}>
          {enquiries.map(({ id, title, description, answer }) => (
            <Row key={id}>
              <Typography sx={{ fontWeight: 600 }} dir="auto">
                {title}
              </Typography>
              <Typography variant="body2" color="text.secondary" dir="auto">
                {description}
              </Typography>
              <Typography
                dir="auto"
                sx={{
                  mt: 0.5,
                  paddingInlineStart: 1.5,
                  borderInlineStartStyle: 'solid',
                  borderInlineStartWidth: 3,
                  borderColor: 'primary.main',
                }}
              >
                {answer}
              </Typography>
            </Row>
          ))}
        </List>
      )}
      {amendments.length > 0 && (
        <List title={words('openprocess.amendments')}>
          {amendments.map(({ id, rationale }) => (
            <Row key={id}>
              <span dir="auto">{rationale}</span>
            </Row>
          ))}
        </List>
      )}
    </>
  );
}

function List({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Typography id={id} component="h2" variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {children}
      </Box>
    </section>
  );
}

function Row({ children }: { children: ReactNode }) {
  return (
    <Box
      component="li"
      sx={{ py: 1.25, borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}
    >
      {children}
    </Box>
  );
}
