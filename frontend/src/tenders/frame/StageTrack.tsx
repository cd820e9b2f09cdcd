import CheckIcon from '@mui/icons-material/Check';
import { Box, Link, Stack } from '@mui/material';
import { Link as RouterLink } from 'react-router';
import { useWords } from '../../i18n';
import { useRoomPath } from '../../live/room';
import { type Phase, reached, STAGES, type StageName } from '../story';

export function stagePath(id: string, stage: StageName | 'edit'): string {
  return stage === 'notice' ? `tenders/${id}` : `tenders/${id}/${stage}`;
}

interface Props {
  id: string;
  phase: Phase;
  here: StageName;
}

/** The five stages of a tender in their order; what has not come yet is no link. */
export function StageTrack({ id, phase, here }: Props) {
  const words = useWords();
  const path = useRoomPath();
  const last = STAGES.indexOf(reached(phase));
  const over = phase === 'awarded' || phase === 'unsuccessful';
  return (
    <Box
      component="nav"
      aria-label={words('tenders.stages.title')}
      sx={{ mb: 3, displayPrint: 'none' }}
    >
      <Stack component="ol" direction="row" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {STAGES.map((stage, index) => {
          const done = index < last || over;
          const dot = <Dot done={done} now={index === last && !over} number={index + 1} />;
          const label = words(`tenders.stages.${stage}`);
          const current = stage === here;
          return (
            <Box
              component="li"
              key={stage}
              sx={{ flex: 1, minWidth: 0, ...lineBefore(index, last) }}
            >
              {index <= last ? (
                <Link
                  component={RouterLink}
                  to={path(stagePath(id, stage))}
                  aria-current={current ? 'page' : undefined}
                  underline="none"
                  sx={cell(current)}
                >
                  {dot}
                  <span className="label">{label}</span>
                </Link>
              ) : (
                <Box sx={{ ...cell(false), color: 'text.secondary', fontWeight: 500 }}>
                  {dot}
                  <span className="label">{label}</span>
                </Box>
              )}
            </Box>
          );
        })}
      </Stack>
    </Box>
  );
}

const DOT = 28;

function lineBefore(index: number, last: number) {
  if (index === 0) return {};
  return {
    position: 'relative',
    '&::before': {
      content: '""',
      position: 'absolute',
      top: DOT / 2 + 6,
      insetInlineEnd: `calc(50% + ${DOT / 2}px)`,
      width: `calc(100% - ${DOT}px)`,
      height: 2,
      bgcolor: index <= last ? 'primary.main' : 'divider',
    },
  };
}

function cell(current: boolean) {
  return {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: 0.5,
    py: 0.75,
    minHeight: 44,
    fontSize: { xs: '0.75rem', sm: '0.875rem' },
    fontWeight: current ? 700 : 500,
    color: current ? 'text.primary' : 'primary.main',
    '& .label': {
      borderBottom: '2px solid',
      borderColor: current ? 'currentColor' : 'transparent',
    },
  } as const;
}

function Dot({ done, now, number }: { done: boolean; now: boolean; number: number }) {
  return (
    <Box
      component="span"
      aria-hidden="true"
      sx={{
        width: DOT,
        height: DOT,
        borderRadius: '50%',
        display: 'grid',
        placeItems: 'center',
        fontSize: '0.8125rem',
        fontWeight: 700,
        border: '2px solid',
        borderColor: done || now ? 'primary.main' : 'divider',
        bgcolor: done ? 'primary.main' : 'background.paper',
        color: done ? 'primary.contrastText' : now ? 'primary.main' : 'text.secondary',
        '& svg': { fontSize: 18 },
      }}
    >
      {done ? <CheckIcon /> : number}
    </Box>
  );
}
