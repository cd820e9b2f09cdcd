import { Box, Button, FormControlLabel, Switch, Typography } from '@mui/material';
import { useAct } from '../../api/useAct';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import type { WallKnown } from '../../workshops/wall/shapes';

const AGAIN = 2000;

/** The trainer's hand on the wall: what it shows, step by step or by itself. */
export function WallCard() {
  const words = useWords();
  const { workshop } = useRoom();
  const wall = useRead<WallKnown>('wall', 'projector', { every: AGAIN }).data;
  const turn = useAct('projector', { refresh: ['wall'] });
  if (!wall) return null;
  const { view, step, steps, runs, names, openings, tender, stage } = wall;
  const to = (change: object) =>
    void turn.run({ view, ...(view === 'opening' ? { tender, stage } : {}), step, ...change });
  const link = workshop.projectorLink?.split('/').pop();
  return (
    <Box component="section" aria-labelledby="wall-title">
      <Typography component="h2" variant="h2" id="wall-title">
        {words('wall.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 1.5 }}>
        {words('wall.text')}
      </Typography>
      <Typography role="status" sx={{ fontWeight: 650, mb: 1 }}>
        {words(`wall.view.${view}`)}
        {steps > 0 && ` · ${words('wall.step', { step, total: steps })}`}
      </Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {view !== 'room' && (
          <>
            <Button
              variant="outlined"
              disabled={turn.busy || step === 0}
              onClick={() => to({ step: Math.max(step - 1, 0), runs: false })}
            >
              {words('wall.back')}
            </Button>
            <Button
              variant="outlined"
              disabled={turn.busy || step >= steps}
              onClick={() => to({ step: step + 1, runs: false })}
            >
              {words('wall.next')}
            </Button>
            <Button disabled={turn.busy || step >= steps} onClick={() => to({ step: steps })}>
              {words('wall.all')}
            </Button>
            <Button disabled={turn.busy} onClick={() => void turn.run({ view: 'room' })}>
              {words('wall.show', { title: words('wall.view.room') })}
            </Button>
          </>
        )}
        {openings
          .filter((one) => view !== 'opening' || one.tender !== tender)
          .map((one) => (
            <Button
              key={`${one.tender} ${one.stage}`}
              disabled={turn.busy}
              onClick={() =>
                void turn.run({ view: 'opening', tender: one.tender, stage: one.stage })
              }
            >
              {words('wall.show', { title: `${words('wall.view.opening')} – ${one.title}` })}
            </Button>
          ))}
        {wall.debrief && view !== 'debrief' && (
          <Button disabled={turn.busy} onClick={() => void turn.run({ view: 'debrief' })}>
            {words('wall.show', { title: words('wall.view.debrief') })}
          </Button>
        )}
      </Box>
      <FormControlLabel
        sx={{ minHeight: 44 }}
        control={
          <Switch checked={runs} disabled={turn.busy} onChange={(_, on) => to({ runs: on })} />
        }
        label={words('wall.runs')}
      />
      {view === 'debrief' && (
        <FormControlLabel
          sx={{ minHeight: 44 }}
          control={
            <Switch checked={names} disabled={turn.busy} onChange={(_, on) => to({ names: on })} />
          }
          label={words('wall.names')}
        />
      )}
      <RefusalNote refusal={turn.refusal} onClose={turn.clear} />
      {link && (
        <Button component="a" href={`/projector/${link}`} target="_blank">
          {words('wall.open_page')}
        </Button>
      )}
    </Box>
  );
}
