import { Box, ButtonBase, Typography } from '@mui/material';
import type { Playlist, ScenarioShown } from '../api/shapes';
import { type Locale, useLocale, useWords } from '../i18n';
import { GENERIC } from './law';
import { storyOf, titleIn, tongueIn } from './scenarios';
import { useLawName } from './useLawName';

/** A lesson that a room can be opened with: one scenario, or several one after another. */
export type Lesson = { scenario: string } | { playlist: string };

interface Props {
  scenarios: readonly ScenarioShown[];
  playlists: readonly Playlist[];
  language: Locale;
  chosen: Lesson | null;
  choose: (lesson: Lesson) => void;
}

const COMMON = [
  'first_bid',
  'one_second_late',
  'multiple_reserve_prices',
  'clarification_and_amendment',
  'two_envelopes',
  'complaint_and_standstill',
];

/** The common lessons first, in the page's language where they are written in it. */
export function commonLessons(
  scenarios: readonly ScenarioShown[],
  language: string,
): ScenarioShown[] {
  return COMMON.flatMap((story) => {
    const told = scenarios.filter(({ name }) => storyOf(name) === story);
    return (
      told.find((one) => one.language === language) ??
      told.find((one) => one.language === 'en') ??
      []
    );
  });
}

const MOST_OWN = 6;
const isOwn = ({ name }: ScenarioShown) => name.startsWith('own/');

/** The trainer's own, those that were changed last. */
export const ownLessons = (scenarios: readonly ScenarioShown[]) =>
  scenarios.filter(isOwn).slice(0, MOST_OWN);

/** Six lessons and the ready-made workshops, each one press. */
export function LessonCards({ scenarios, playlists, language, chosen, choose }: Props) {
  const words = useWords();
  const lawName = useLawName();
  const page = useLocale();
  const is = (lesson: Lesson) => JSON.stringify(lesson) === JSON.stringify(chosen);
  return (
    <Box role="group" aria-label={words('lessons.title')}>
      <Box sx={GRID}>
        {[...ownLessons(scenarios), ...commonLessons(scenarios, language)].map((one) => (
          <LessonCard
            key={one.name}
            title={one.title}
            language={one.language}
            facts={[
              isOwn(one) ? words('authoring.own_mark') : '',
              one.pack === GENERIC ? '' : lawName(one.pack),
              one.minutes === null ? '' : words('trainer.minutes', { smart_count: one.minutes }),
              one.language === language ? '' : tongueIn(page, one.language),
            ]}
            chosen={is({ scenario: one.name })}
            onChoose={() => choose({ scenario: one.name })}
          />
        ))}
      </Box>
      <Typography component="h3" variant="h3" sx={{ mt: 3, mb: 1.5 }}>
        {words('lessons.ready_made')}
      </Typography>
      <Box sx={GRID}>
        {playlists.map((one) => (
          <LessonCard
            key={one.name}
            title={titleIn(one, language)}
            low
            facts={[words('lessons.parts', { smart_count: one.scenarios.length })]}
            chosen={is({ playlist: one.name })}
            onChoose={() => choose({ playlist: one.name })}
          />
        ))}
      </Box>
    </Box>
  );
}

const GRID = {
  display: 'grid',
  gap: 1.5,
  gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 168px), 1fr))',
};

interface CardProps {
  title: string;
  language?: string;
  facts: string[];
  chosen: boolean;
  low?: boolean;
  onChoose: () => void;
}

function LessonCard({ title, language, facts, chosen, low, onChoose }: CardProps) {
  return (
    <ButtonBase
      onClick={onChoose}
      aria-pressed={chosen}
      sx={{
        p: 1.75,
        minHeight: low ? 72 : 92,
        fontFamily: 'inherit',
        borderRadius: 2,
        border: '2px solid',
        borderColor: chosen ? 'primary.main' : 'divider',
        bgcolor: 'background.paper',
        flexDirection: 'column',
        alignItems: 'flex-start',
        justifyContent: 'space-between',
        textAlign: 'start',
        '&:hover, &:focus-visible': { borderColor: 'primary.main' },
      }}
    >
      <Box
        component="bdi"
        lang={language}
        sx={{ fontSize: '0.975rem', fontWeight: 650, lineHeight: 1.3 }}
      >
        {title}
      </Box>
      <Typography component="span" variant="body2" color="text.secondary" sx={{ mt: 0.75 }}>
        {facts.filter(Boolean).join(' · ')}
      </Typography>
    </ButtonBase>
  );
}
