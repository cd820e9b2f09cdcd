import { Box, Tooltip } from '@mui/material';

interface Props {
  /** The Korean word as KONEPS shows it. */
  korean: string;
  meaning: string;
}

/** The Korean word for a stage, explained when pointed at or focused. */
export function GlossaryTerm({ korean, meaning }: Props) {
  return (
    <Tooltip title={meaning}>
      <Box
        component="span"
        tabIndex={0}
        lang="ko"
        sx={{
          cursor: 'help',
          fontWeight: 500,
          color: 'text.secondary',
          borderBottom: '1px dotted',
          whiteSpace: 'nowrap',
        }}
      >
        <bdi>{korean}</bdi>
      </Box>
    </Tooltip>
  );
}
