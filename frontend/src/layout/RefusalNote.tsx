import { Alert, AlertTitle, Box, Link, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import type { Facts, Refusal } from '../api/refusal';
import { isolated } from '../fields/isolated';
import { formatSize } from '../fields/size';
import { formatInstant } from '../fields/time';
import { intlTag, useLocale, useWords, useWordsOr } from '../i18n';
import { useZone } from '../live/room';

// Facts of refusals of what is too large: a length in bytes.
const LENGTHS = ['size', 'limit'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/;

function readable(
  facts: Facts,
  tag: string,
  zone: string,
  roleOf: (role: string) => string,
): Record<string, string> {
  const entries = Object.entries(facts).map(([name, value]) => {
    const text = String(value ?? '');
    if (LENGTHS.includes(name) && typeof value === 'number') {
      return [name, isolated(formatSize(value, tag))];
    }
    if (name === 'roles') return [name, text.split(', ').map(roleOf).join(', ')];
    const shown = INSTANT.test(text) ? formatInstant(text, { zone, tag, seconds: true }) : text;
    return [name, shown];
  });
  return Object.fromEntries(entries);
}

/** Title and remedy of a refusal code in the reader's language. */
export function useRefusalWords(given?: string) {
  const here = useZone();
  const zone = given ?? here;
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  return (code: string, facts: Facts = {}, title = code, remedy = '') => {
    const shown = readable(facts, tag, zone, (role) => wordsOr(`roles.${role}`, role));
    return {
      title: wordsOr(`refusals.${code}.title`, title, shown),
      remedy: wordsOr(`refusals.${code}.remedy`, remedy, shown),
    };
  };
}

// RFC 9457 lets `type` be any URI; only our own manual is worth a link.
const isManualPage = (type: string) => type.startsWith('/docs/');

interface Props {
  refusal: Refusal | null | undefined;
  /** Another zone than the room's. */
  zone?: string;
  onClose?: () => void;
}

/** A refusal in words: what was refused, why, and what to do; read out at once. */
export function RefusalNote({ refusal, zone, onClose }: Props) {
  const words = useWords();
  const refusalWords = useRefusalWords(zone);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusal) box.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal]);
  if (!refusal) return null;
  const { code, facts, source } = refusal;
  // Pages of our own manual say no more than the words here do.
  const law = source
    .split('; ')
    .filter((part) => !part.startsWith('docs/'))
    .join('; ');
  const fallback = refusal.title || refusal.message;
  const { title, remedy } = refusalWords(code, facts, fallback, refusal.remedy);
  return (
    <Box role="alert" ref={box} sx={{ scrollMarginBlock: 140 }}>
      <Alert role="none" severity="error" variant="outlined" onClose={onClose} sx={{ my: 2 }}>
        <AlertTitle sx={{ fontWeight: 650 }}>{title}</AlertTitle>
        {remedy && <Box>{remedy}</Box>}
        {law && (
          <Typography variant="body2" sx={{ mt: 0.5 }}>
            {words('page.why')}
            {words('page.colon')} <bdi>{law}</bdi>
          </Typography>
        )}
        {isManualPage(refusal.type) && (
          <Link
            href={refusal.type}
            target="_blank"
            rel="noopener"
            variant="body2"
            sx={{ display: 'inline-flex', alignItems: 'center', minHeight: { xs: 44, md: 32 } }}
          >
            {words('page.why_rule')}
          </Link>
        )}
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 0.5 }}>
          <bdi>{refusal.code}</bdi>
          {refusal.retryAfter !== null &&
            ` · ${words('page.try_again_in', { smart_count: refusal.retryAfter })}`}
        </Typography>
      </Alert>
    </Box>
  );
}
