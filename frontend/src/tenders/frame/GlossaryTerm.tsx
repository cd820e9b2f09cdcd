import { Box, Tooltip } from '@mui/material';

interface Props {
  /** The Korean word in Latin letters: many screens abroad have no Korean font. */
  term: string;
  /** With the word in Hangul. */
  meaning: string;
}

/** The Korean word for a stage, explained when pointed at or focused. */
export function GlossaryTerm({ term, meaning }: Props) {
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
