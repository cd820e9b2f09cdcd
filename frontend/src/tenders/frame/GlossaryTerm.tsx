import { Box, Tooltip } from '@mui/material';
import { useContext } from 'react';
import { RoomContext } from '../../live/room';

/** Rooms under other countries’ laws have words of their own; what a trainer brought ends with a digest. */
const KOREAN = /^(kr|krlocal|generic|foureyes)(-[0-9a-f]{8})?$/;

interface Props {
  /** The Korean word in Latin letters: many screens abroad have no Korean font. */
  term: string;
  /** With the word in Hangul. */
  meaning: string;
}

/** The Korean word for a stage, explained when pointed at or focused. */
export function GlossaryTerm({ term, meaning }: Props) {
  const room = useContext(RoomContext);
  if (room && !KOREAN.test(room.workshop.pack)) return null;
  return (
    <Tooltip title={meaning}>
      <Box
        component="span"
        tabIndex={0}
        lang="ko-Latn"
        sx={{
          cursor: 'help',
          fontSize: '0.875rem',
          fontStyle: 'italic',
          color: 'text.secondary',
          borderBottom: '1px dotted',
          whiteSpace: 'nowrap',
        }}
      >
        <bdi>{term}</bdi>
      </Box>
    </Tooltip>
  );
}
