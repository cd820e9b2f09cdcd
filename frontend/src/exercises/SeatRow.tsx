import BotIcon from '@mui/icons-material/SmartToyOutlined';
import EyeIcon from '@mui/icons-material/VisibilityOutlined';
import { Box, Button, MenuItem, Select, Typography } from '@mui/material';
import type { Role } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { PersonaMark } from '../parties/persona';
import { Since } from './Since';
import { useListText, useSeatWords } from './seatWords';
import { PERSONAS, type Row } from './shapes';
import { TaskCell } from './TaskCell';

interface Props {
  row: Row;
  on: boolean;
  waitedFor: boolean;
}

/** One seat: who plays it, since when the room waits for it, and its tasks. */
export function SeatRow({ row, on, waitedFor }: Props) {
  const words = useWords();
  const nameOf = useSeatWords();
  const listed = useListText();
  const name = nameOf(row.seat);
  const { slug } = useRoom();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gap: { xs: 1.25, md: 2 },
        gridTemplateColumns: { xs: '1fr', md: 'minmax(230px, 280px) 1fr' },
        p: 1.5,
        borderTop: 1,
        borderColor: 'divider',
        '&:first-of-type': { borderTop: 0 },
      }}
    >
      <Box sx={{ display: 'flex', gap: 1.25, minWidth: 0 }}>
        <PersonaMark role={row.role as Role} size={36} />
        <Box sx={{ minWidth: 0 }}>
          <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
            <bdi>{name}</bdi>
          </Typography>
          {row.playedBy === 'bot' ? (
            <BotPersona row={row} on={on} name={name} />
          ) : (
            <Typography variant="body2" color="text.secondary">
              <bdi>{listed(row.people)}</bdi>
            </Typography>
          )}
          {waitedFor && row.waitsSince && (
            <Typography variant="caption" sx={{ color: 'tones.wait.text', fontWeight: 600 }}>
              <Since instant={row.waitsSince} />
            </Typography>
          )}
          {row.seat !== 'trainer' && row.seat !== 'clock' && (
            <Button
              component="a"
              size="small"
              href={`/${slug}/exercise?look=${row.seat}`}
              target="_blank"
              rel="noopener"
              startIcon={<EyeIcon fontSize="small" />}
              sx={{ px: 0.5 }}
            >
              {words('monitor.look')}
            </Button>
          )}
        </Box>
      </Box>
      <Box
        component="ol"
        aria-label={words('exercise.tasks_of', { name })}
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'flex',
          flexWrap: 'wrap',
          alignItems: 'flex-start',
          alignContent: 'flex-start',
          gap: 1,
        }}
      >
        {row.cells.map((cell) => (
          <TaskCell
            key={cell.task}
            cell={cell}
            on={on}
            led={row.seat === 'trainer' || row.seat === 'clock'}
          />
        ))}
      </Box>
    </Box>
  );
}

interface BotProps {
  row: Row;
  on: boolean;
  name: string;
}

/** A seat of a bot, with its character; what it is like can be changed while it plays. */
function BotPersona({ row, on, name }: BotProps) {
  const words = useWords();
  const give = useAct(`exercise/seats/${row.seat}/persona`, { refresh: ['exercise'] });
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: 'text.secondary' }}>
      <BotIcon fontSize="small" aria-hidden="true" />
      <Select
        variant="standard"
        disableUnderline
        disabled={!on || give.busy}
        value={row.persona}
        onChange={({ target }) => void give.run({ persona: target.value })}
        inputProps={{ 'aria-label': words('exercise.persona.label', { name }) }}
        sx={{ fontSize: '0.875rem', minHeight: 36 }}
      >
        {PERSONAS.map((persona) => (
          <MenuItem key={persona} value={persona}>
            {words(`exercise.persona.${persona}`)}
          </MenuItem>
        ))}
      </Select>
    </Box>
  );
}
