import { Box, Typography } from '@mui/material';
import { InstantField } from '../../fields/InstantField';
import { formatMoney } from '../../fields/money';
import { intlTag, useLocale, useWords, useWordsOr, type WordKey } from '../../i18n';
import type { Release } from '../shapes';
import { kindColour, kindOf } from '../tagKinds';
import { RawJson } from './RawJson';
import { type Saying, sayingOf } from './told';

/** A sentence for what a release told, in the reader's language. */
function useSaying(bidders: Map<string, string>) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const tag = intlTag(useLocale());
  return (saying: Saying): string => {
    const key: WordKey = `openprocess.told.${saying.key}`;
    switch (saying.key) {
      case 'opened':
        return words(key, { smart_count: saying.count });
      case 'examined':
        return words(key, {
          tenderer: bidders.get(saying.bid) ?? saying.bid,
          finding: wordsOr(`openprocess.bidStatuses.${saying.status}`, saying.status),
        });
      case 'awarded':
        return words(key, { supplier: saying.supplier, value: formatMoney(saying.value, tag) });
      default:
        return words(key, { ...saying });
    }
  };
}

/** Who bid, by the id of each bid: the opening names them. */
function biddersOf(releases: readonly Release[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { id, tenderers } of releases.flatMap(({ bids }) => bids?.details ?? [])) {
    const name = tenderers?.[0]?.name;
    if (name) found.set(id, name);
  }
  return found;
}

interface Props {
  releases: readonly Release[];
  marked: readonly Release[];
}

/** The releases of a process as a line of time; each can be opened as the JSON it is. */
export function Timeline({ releases, marked }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  const say = useSaying(biddersOf(releases));
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {releases.map((release, place) => {
        const [tag = ''] = release.tag;
        const last = place === releases.length - 1;
        return (
          <Box
            component="li"
            key={release.id}
            sx={{ position: 'relative', paddingInlineStart: 3.5, pb: last ? 0 : 2 }}
          >
            <Box aria-hidden="true" sx={{ ...DOT, bgcolor: kindColour[kindOf(tag)] }} />
            {!last && <Box aria-hidden="true" sx={LINE} />}
            <Typography variant="body2" color="text.secondary">
              <InstantField value={release.date} />
              {' · '}
              {wordsOr(`opendata.tags.${tag}`, tag)}
            </Typography>
            <Typography sx={{ overflowWrap: 'anywhere' }} dir="auto">
              {say(sayingOf(release))}
            </Typography>
            <RawJson
              label={`${words('openprocess.raw')} (${words('openprocess.release', {
                place: place + 1,
                all: releases.length,
              })})`}
              name={release.id}
              part={marked[place]}
            />
          </Box>
        );
      })}
    </Box>
  );
}

const DOT = {
  position: 'absolute',
  insetInlineStart: 0,
  top: 5,
  width: 14,
  height: 14,
  borderRadius: 99,
};
const LINE = {
  position: 'absolute',
  insetInlineStart: 6,
  top: 24,
  bottom: -2,
  width: 2,
  bgcolor: 'divider',
};
