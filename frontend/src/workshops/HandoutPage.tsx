import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Paper, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { get, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { Handout, Role } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';

/** The sheet to hand out: the story, its aims, who is in it, and its plan. No bot's figure is on it. */
export default function HandoutPage() {
  const words = useWords();
  const { slug, workshop } = useRoom();
  const handout = useQuery<Handout, Refusal>({
    queryKey: ['handout', slug, workshop.attempt],
    queryFn: () => get(roomApi(slug, 'handout')),
  });
  return (
    <PageShell
      title={words('roompage.handout')}
      width="md"
      paper
      actions={
        <Button
          variant="contained"
          startIcon={<PrintIcon />}
          disabled={!handout.data}
          onClick={() => window.print()}
        >
          {words('roompage.print')}
        </Button>
      }
    >
      {handout.isPending && <Loading lines={4} />}
      <RefusalNote refusal={handout.error} />
      {handout.data && <Sheet told={handout.data} />}
    </PageShell>
  );
}

function Sheet({ told }: { told: Handout }) {
  const words = useWords();
  const spoken = { lang: told.language, dir: told.language === 'ar' ? 'rtl' : 'auto' };
  return (
    <Paper
      component="article"
      variant="outlined"
      sx={{
        p: { xs: 2.5, sm: 5 },
        '@media print': {
          p: 0,
          border: 0,
          fontSize: '10.5pt',
          '& li, & td': { breakInside: 'avoid' },
        },
      }}
    >
      <Typography variant="body2" color="text.secondary">
        <bdi>{told.roomTitle}</bdi>
        {told.minutes !== null && <> · {words('trainer.minutes', { smart_count: told.minutes })}</>}
      </Typography>
      <Typography component="h2" variant="h1" {...spoken} sx={{ mb: 2 }}>
        {told.title}
      </Typography>
      {told.prose.map((paragraph) => (
        <Typography key={paragraph} {...spoken} sx={{ mb: 1.5, maxWidth: '65ch' }}>
          {paragraph}
        </Typography>
      ))}
      {told.objectives.length > 0 && (
        <Part title={words('roompage.aims')}>
          <Box component="ul" {...spoken} sx={{ m: 0, paddingInlineStart: 2.5 }}>
            {told.objectives.map((one) => (
              <Typography component="li" key={one} sx={{ mb: 0.5 }}>
                {one}
              </Typography>
            ))}
          </Box>
        </Part>
      )}
      <Part title={words('roompage.roles')}>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {told.seats.map((seat) => (
            <Typography component="li" key={seat.seat} sx={{ py: 0.5 }}>
              <strong>{words(`roles.${seat.role as Role}`)}</strong> ·{' '}
              <bdi>{seat.organisation}</bdi>
              {' – '}
              {words(`seats.does_${seat.role as Role}`)}
            </Typography>
          ))}
        </Box>
      </Part>
      <Part title={words('roompage.plan')}>
        <Box component="ol" sx={{ m: 0, paddingInlineStart: 3 }}>
          {told.acts.map((act) => (
            <Typography component="li" key={act.act} sx={{ mb: 0.5 }}>
              <bdi lang={told.language}>{act.name}</bdi>
              {act.minutes !== null && (
                <> · {words('trainer.minutes', { smart_count: act.minutes })}</>
              )}
            </Typography>
          ))}
        </Box>
      </Part>
    </Paper>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Box component="section" sx={{ mt: 3 }}>
      <Typography component="h3" variant="h2" sx={{ mb: 1 }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
