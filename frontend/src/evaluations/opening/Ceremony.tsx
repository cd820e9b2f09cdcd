import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { OpeningShown, TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { GlossaryTerm } from '../../tenders/frame/GlossaryTerm';
import { NextStepBar } from '../../tenders/frame/NextStepBar';
import type { Phase } from '../../tenders/story';
import { DrawStep } from '../reserve/DrawStep';
import { EnvelopeGrid } from './EnvelopeGrid';
import { OpeningRecord } from './OpeningRecord';
import { useReveal } from './useReveal';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  phase: Phase;
  /** Another name than that of an opening of whole bids. */
  title?: string;
}

/** After the envelopes, where reserve prices were drawn: what the next press shows. */
const DRAWN = ['candidates', 'picks', 'plan'] as const;

/** The opening as people live it: one envelope after the other, then the whole record. */
export function Ceremony({ tender, opening, phase, title }: Props) {
  const words = useWords();
  const { bids, reservePrices } = opening;
  const steps = bids.length + (reservePrices ? DRAWN.length : 0);
  const reveal = useReveal(tender.id, steps, bids.length);
  if (bids.length === 0) {
    return (
      <>
        <EmptyState
          icon={<InboxIcon />}
          title={words('evaluations.opening.none')}
          text={words('evaluations.opening.noneText')}
        />
        <NextStepBar id={tender.id} phase={phase} hasBid={false} here="opening" />
      </>
    );
  }
  if (reveal.all) {
    return (
      <>
        <NextStepBar id={tender.id} phase={phase} hasBid={false} here="opening" />
        <OpeningRecord tender={tender} opening={opening} title={title} />
        <Button sx={{ mt: 2, displayPrint: 'none' }} onClick={() => reveal.reveal(0)}>
          {words('evaluations.opening.again')}
        </Button>
      </>
    );
  }
  const next = DRAWN[reveal.shown - bids.length];
  const several = reveal.after - reveal.shown;
  const now = DRAWN[reveal.shown - bids.length - 1];
  return (
    <section>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mb: 2.5, alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <Stack direction="row" spacing={1} sx={{ alignItems: 'baseline' }}>
          <Typography component="h2" variant="h2">
            {title ?? words('evaluations.opening.title')}
          </Typography>
          <GlossaryTerm term="gaechal" meaning={words('evaluations.opening.term')} />
        </Stack>
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <Button variant="contained" onClick={() => reveal.reveal(reveal.after)}>
            {next
              ? words(`reserve.step.${next}Next`)
              : several > 1
                ? words('crowds.open_next', { smart_count: several })
                : words('evaluations.opening.revealNext')}
          </Button>
          <Button onClick={() => reveal.setAuto(!reveal.auto)} aria-pressed={reveal.auto}>
            {words(reveal.auto ? 'evaluations.opening.stopAuto' : 'evaluations.opening.auto')}
          </Button>
          <Button onClick={() => reveal.reveal(steps)}>
            {words('evaluations.opening.revealAll')}
          </Button>
        </Stack>
      </Stack>
      {now && now !== 'plan' ? (
        <DrawStep tender={tender} opening={opening} step={now} />
      ) : (
        <EnvelopeGrid tender={tender} bids={bids} shown={reveal.shown} />
      )}
    </section>
  );
}
