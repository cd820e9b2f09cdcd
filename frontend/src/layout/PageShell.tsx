import { Box, Container, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useRoom } from '../live/room';

interface Props {
  title: string;
  /** Small line above the title: where we are, or a notice number. */
  eyebrow?: ReactNode;
  /** Beside the title: status chips. */
  status?: ReactNode;
  actions?: ReactNode;
  width?: 'sm' | 'md' | 'lg';
  /** The body is a document with a head of its own; on paper there is no other. */
  paper?: boolean;
  children: ReactNode;
}

/** The head and body of every screen in a room: one h1, a document title, room for actions. */
export function PageShell(props: Props) {
  const { title, eyebrow, status, actions, width = 'lg', paper, children } = props;
  const { workshop } = useRoom();
  useEffect(() => {
    document.title = `${title} · ${workshop.title} · minikoneps`;
  }, [title, workshop.title]);
  return (
    <Container
      maxWidth={width}
      sx={{
        py: { xs: 2, sm: 3 },
        px: { xs: 2, sm: 3 },
        marginInlineStart: 0,
        '@media print': paper ? { p: 0, maxWidth: 'none' } : undefined,
      }}
    >
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mb: 2.5, alignItems: { sm: 'flex-end' }, displayPrint: paper ? 'none' : undefined }}
      >
        <Box sx={{ flex: 1, minWidth: 0 }}>
          {eyebrow && (
            <Typography
              component="div"
              variant="body2"
              color="text.secondary"
              sx={{
                mb: { md: 0.25 },
                '& a': {
                  display: 'inline-flex',
                  alignItems: 'center',
                  minHeight: { xs: 44, md: 0 },
                },
              }}
            >
              {eyebrow}
            </Typography>
          )}
          <Stack
            direction="row"
            spacing={1.5}
            useFlexGap
            sx={{ alignItems: 'center', flexWrap: 'wrap' }}
          >
            <Typography component="h1" variant="h1" sx={{ overflowWrap: 'anywhere' }}>
              {title}
            </Typography>
            {status}
          </Stack>
        </Box>
        {actions && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
            {actions}
          </Stack>
        )}
      </Stack>
      {children}
    </Container>
  );
}
