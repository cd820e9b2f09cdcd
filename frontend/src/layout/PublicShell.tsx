import { Box, Container } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { Link } from 'react-router';
import { useWords } from '../i18n';
import { Brand } from './Brand';
import { LanguageChoice } from './Choices';
import { TrainingMark } from './TrainingMark';

interface Props {
  title: string;
  width?: 'sm' | 'md' | 'lg';
  children: ReactNode;
}

/** The frame of pages outside a room: the mark, the language, one column of content. */
export function PublicShell({ title, width = 'lg', children }: Props) {
  const words = useWords();
  useEffect(() => {
    document.title = `${title} · minikoneps`;
  }, [title]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'flex', flexDirection: 'column' }}>
      <TrainingMark />
      <Container
        component="header"
        maxWidth="lg"
        sx={{ py: 1.5, display: 'flex', alignItems: 'center' }}
      >
        <Box
          component={Link}
          to="/"
          aria-label={`minikoneps – ${words('page.home')}`}
          sx={{
            color: 'text.primary',
            textDecoration: 'none',
            flex: 1,
            minHeight: 44,
            display: 'flex',
          }}
        >
          <Brand />
        </Box>
        <LanguageChoice />
      </Container>
      <Container
        component="main"
        maxWidth={width}
        sx={{ flex: 1, py: { xs: 2, md: 5 }, display: 'flex', flexDirection: 'column' }}
      >
        {children}
      </Container>
    </Box>
  );
}
