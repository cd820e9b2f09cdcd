import { Box, MenuItem, TextField, Typography } from '@mui/material';
import type { PackShown } from '../api/shapes';
import { useWords } from '../i18n';
import { GENERIC } from './law';
import { useLawName } from './useLawName';

interface Props {
  packs: readonly PackShown[];
  chosen: string;
  /** The day whose figures count; empty for today. */
  day: string;
  choose: (pack: string) => void;
  on: (day: string) => void;
}

/** Whose law the room follows, and as of which day. */
export function LawChoice({ packs, chosen, day, choose, on }: Props) {
  const words = useWords();
  const lawName = useLawName();
  const picked = packs.find(({ name }) => name === chosen);
  const listed = [...packs].sort(
    (one, other) =>
      Number(other.name === GENERIC) - Number(one.name === GENERIC) ||
      lawName(one.name, one.title).localeCompare(lawName(other.name, other.title)),
  );
  return (
    <Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '2fr 1fr' } }}>
        <TextField
          select
          label={words('trainer.law')}
          value={picked ? chosen : ''}
          onChange={(event) => choose(event.target.value)}
        >
          {listed.map((one) => (
            <MenuItem
              key={one.name}
              value={one.name}
              disabled={Boolean(one.problem)}
              sx={{ minHeight: 44, whiteSpace: 'normal' }}
            >
              <span>
                {lawName(one.name, one.title)}
                {one.problem && <Problem text={one.problem} />}
              </span>
            </MenuItem>
          ))}
        </TextField>
        <TextField
          type="date"
          label={words('trainer.law_day')}
          value={day}
          onChange={(event) => on(event.target.value)}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      </Box>
      {picked && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          <Box component="bdi" lang="en" sx={{ display: 'block' }}>
            {picked.law}
          </Box>
          {picked.trainingValues > 0 &&
            words('trainer.law_training', {
              smart_count: picked.trainingValues,
              figures: picked.figures,
            })}
        </Typography>
      )}
    </Box>
  );
}

function Problem({ text }: { text: string }) {
  return (
    <Typography component="bdi" variant="caption" lang="en" sx={{ display: 'block' }}>
      {text}
    </Typography>
  );
}
