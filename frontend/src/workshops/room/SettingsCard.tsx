import { Box, MenuItem, TextField } from '@mui/material';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { RoomSection } from './RoomSection';
import { useRoomSettings } from './useRoomSettings';

const SIZES = [1, 2, 3, 4, 6];
const DAYS = [1, 7, 30, 90, 365];
const withOwn = (listed: number[], own: number) =>
  [...new Set([...listed, own])].sort((one, other) => one - other);

/** How many share a seat, and how long names are kept. */
export function SettingsCard() {
  const words = useWords();
  const { workshop } = useRoom();
  const { set, busy, refusal } = useRoomSettings();
  return (
    <RoomSection title={words('roompage.settings')}>
      <Box sx={{ display: 'grid', gap: 2.5 }}>
        <TextField
          select
          label={words('roompage.table_size')}
          helperText={words('roompage.table_size_text')}
          value={workshop.tableSize}
          disabled={busy}
          onChange={(event) => void set({ tableSize: Number(event.target.value) })}
        >
          {withOwn(SIZES, workshop.tableSize).map((size) => (
            <MenuItem key={size} value={size} sx={{ minHeight: 44 }}>
              {words('roompage.people_a_seat', { smart_count: size })}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('roompage.keep')}
          helperText={words('roompage.keep_text')}
          value={workshop.keepDays}
          disabled={busy}
          onChange={(event) => void set({ keepDays: Number(event.target.value) })}
        >
          {withOwn(DAYS, workshop.keepDays).map((days) => (
            <MenuItem key={days} value={days} sx={{ minHeight: 44 }}>
              {words('roompage.days', { smart_count: days })}
            </MenuItem>
          ))}
        </TextField>
        <RefusalNote refusal={refusal} />
      </Box>
    </RoomSection>
  );
}
