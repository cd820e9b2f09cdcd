import { Box, ButtonBase, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import { Hex } from '../fields/Hex';
import { useWords } from '../i18n';
import type { DocumentShown } from './shapes';

/** The fingerprint, short; pressed, in full and selected, ready to be copied by the keyboard. */
export function FileHash({ document }: { document: DocumentShown }) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const full = useRef<HTMLDivElement>(null);
  const select = () => {
    setOpen(true);
    requestAnimationFrame(() => {
      if (full.current) window.getSelection()?.selectAllChildren(full.current);
    });
  };
  return (
    <Box sx={{ mt: 0.25 }}>
      <ButtonBase
        onClick={open ? () => setOpen(false) : select}
        aria-expanded={open}
        aria-label={words('documents.hashSelect', { name: document.fileName })}
        sx={{
          gap: 1,
          minHeight: { xs: 44, md: 32 },
          fontSize: '0.875rem',
          color: 'text.secondary',
          borderRadius: 0.75,
          textAlign: 'start',
          '&:hover': { color: 'primary.main' },
        }}
      >
        <span>{words('documents.hash')}</span>
        {!open && <Hex value={document.sha256} short />}
      </ButtonBase>
      {open && (
        <>
          <Box ref={full} sx={{ fontSize: '0.875rem' }}>
            <Hex value={document.sha256} />
          </Box>
          <Typography variant="caption" color="text.secondary">
            {words('documents.hashWhy')}
          </Typography>
        </>
      )}
    </Box>
  );
}
