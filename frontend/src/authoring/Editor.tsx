import { Box } from '@mui/material';
import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { useWords } from '../i18n';

interface Props {
  text: string;
  language: string;
  area: RefObject<HTMLTextAreaElement | null>;
  faulty: ReadonlySet<number>;
  change: (text: string) => void;
  onKeep: () => void;
}

const FONT = {
  fontFamily: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, monospace',
  fontSize: 16, // below it, phones zoom in when one types
  lineHeight: '24px',
};
const RIGHT_TO_LEFT = ['ar', 'fa', 'he'];

/** A text with its lines numbered: a plain field, so that every phone's keyboard works in it. */
export function Editor({ text, language, area, faulty, change, onKeep }: Props) {
  const words = useWords();
  const gutter = useRef<HTMLDivElement>(null);
  const lines = text.split('\n').length;
  const keys = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      onKeep();
    }
  };
  const rtl = RIGHT_TO_LEFT.includes(language);
  return (
    <Box
      dir={rtl ? 'rtl' : 'ltr'}
      sx={{
        display: 'flex',
        height: { xs: '56vh', md: '68vh' },
        minHeight: 280,
        border: 1,
        borderColor: 'divider',
        borderRadius: 1.5,
        overflow: 'hidden',
        bgcolor: 'background.paper',
        '&:focus-within': { borderColor: 'primary.main' },
      }}
    >
      <Box
        ref={gutter}
        aria-hidden="true"
        sx={{
          ...FONT,
          fontSize: 13,
          py: 1.5,
          px: 1,
          overflow: 'hidden',
          textAlign: 'end',
          color: 'text.secondary',
          bgcolor: 'action.hover',
          userSelect: 'none',
          minWidth: 44,
          flexShrink: 0,
        }}
      >
        {Array.from({ length: lines }, (_, index) => index + 1).map((number) => (
          <Box
            key={number}
            sx={
              faulty.has(number)
                ? { color: 'error.main', fontWeight: 800, textDecoration: 'underline' }
                : undefined
            }
          >
            {number}
          </Box>
        ))}
      </Box>
      <Box
        component="textarea"
        ref={area}
        value={text}
        aria-label={words('authoring.text')}
        lang={language}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoCorrect="off"
        onChange={(event) => change(event.target.value)}
        onKeyDown={keys}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
        sx={{
          ...FONT,
          flex: 1,
          minWidth: 0,
          py: 1.5,
          px: 1.25,
          m: 0,
          border: 0,
          outline: 0,
          resize: 'none',
          whiteSpace: 'pre',
          // A line of tags reads from the left also in a text that reads from the right.
          unicodeBidi: 'plaintext',
          overflow: 'auto',
          color: 'text.primary',
          bgcolor: 'transparent',
        }}
      />
    </Box>
  );
}

/** Put the cursor on a line and bring it into sight. */
export function goToLine(area: HTMLTextAreaElement | null, line: number) {
  if (!area) return;
  const before = area.value.split('\n').slice(0, line - 1);
  const start = before.reduce((sum, one) => sum + one.length + 1, 0);
  const end = area.value.indexOf('\n', start);
  area.focus();
  area.setSelectionRange(start, end < 0 ? area.value.length : end);
  area.scrollTop = Math.max(0, (line - 4) * 24);
  area.scrollIntoView({ block: 'nearest' });
}
