import { Box, Button, Paper, Typography } from '@mui/material';
import { useWords } from '../i18n';
import type { Fault } from './shapes';

interface Props {
  faults: readonly Fault[];
  /** What leads to a line of the text, where the text is at hand. */
  onLine?: (line: number) => void;
  /** What writes a phrase in the place of a line's sentence. */
  onInstead?: (line: number, phrase: string) => void;
}

/** What is wrong with a text: line, reason and cure, each leading to its line. */
export function Faults({ faults, onLine, onInstead }: Props) {
  const words = useWords();
  if (faults.length === 0) return null;
  return (
    <Paper variant="outlined" component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
      {faults.map((fault, index) => (
        <Box
          component="li"
          key={`${fault.file} ${fault.line} ${fault.code} ${fault.problem}`}
          sx={{ p: 1.75, borderTop: index ? 1 : 0, borderColor: 'divider' }}
        >
          <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            {onLine ? (
              <Button
                size="small"
                variant="outlined"
                onClick={() => onLine(fault.line)}
                aria-label={words('authoring.go_line', { line: fault.line })}
              >
                {words('authoring.line', { line: fault.line })}
              </Button>
            ) : (
              <Typography component="span" variant="body2" sx={{ fontWeight: 650 }}>
                {words('authoring.line', { line: fault.line })}
                {fault.file ? ` · ${fault.file}` : ''}
              </Typography>
            )}
          </Box>
          <Typography sx={{ mt: 0.75, fontWeight: 600, overflowWrap: 'anywhere' }}>
            {fault.problem}
          </Typography>
          {onInstead && fault.near && fault.near.length > 0 ? (
            <Instead fault={fault} onInstead={onInstead} />
          ) : (
            <Typography color="text.secondary" sx={{ overflowWrap: 'anywhere' }}>
              {fault.cure}
            </Typography>
          )}
        </Box>
      ))}
    </Paper>
  );
}

function Instead({
  fault,
  onInstead,
}: {
  fault: Fault;
  onInstead: (line: number, phrase: string) => void;
}) {
  const words = useWords();
  return (
    <>
      <Typography color="text.secondary">{words('authoring.instead')}</Typography>
      {(fault.near ?? []).map((phrase) => (
        <Button
          key={phrase}
          onClick={() => onInstead(fault.line, phrase)}
          dir="auto"
          sx={{ display: 'block', textAlign: 'start', textTransform: 'none', minHeight: 44 }}
        >
          {phrase}
        </Button>
      ))}
    </>
  );
}
