import InboxIcon from '@mui/icons-material/InboxOutlined';
import { Button, Stack, Typography } from '@mui/material';
import type { Judged, OpeningShown, TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { EmptyState } from '../../layout/EmptyState';
import { useReveal } from '../opening/useReveal';
import { OfferGrid } from './OfferGrid';

interface Props {
  tender: TenderShown;
  opening: OpeningShown;
  /** Known once the prices are opened. */
  judged?: Judged[];
}

/** The first opening as people live it: one first envelope after the other, and every price shut beside it. */
export function FirstCeremony({ tender, opening, judged }: Props) {
  const words = useWords();
  const offers = opening.offers ?? [];
  const reveal = useReveal(`${tender.id}.first`, offers.length);
  if (offers.length === 0) {
    return (
      <EmptyState
        icon={<InboxIcon />}
        title={words('evaluations.opening.none')}
        text={words('evaluations.opening.noneText')}
      />
    );
  }
  return (
    <section>
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mb: 2, alignItems: { sm: 'center' }, justifyContent: 'space-between' }}
      >
        <div>
          <Typography component="h2" variant="h2">
            {words('envelopes.opening.firstTitle')}
          </Typography>
          <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch' }}>
            <InstantField value={opening.openedAt} seconds /> ·{' '}
            {words('envelopes.opening.firstText')}
          </Typography>
        </div>
        {!reveal.all && (
          <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', flex: 'none' }}>
            <Button variant="contained" onClick={() => reveal.reveal(reveal.shown + 1)}>
              {words('envelopes.opening.next')}
            </Button>
            <Button onClick={() => reveal.reveal(offers.length)}>
              {words('evaluations.opening.revealAll')}
            </Button>
          </Stack>
        )}
      </Stack>
      <OfferGrid tender={tender} offers={offers} shown={reveal.shown} judged={judged} />
      {reveal.all && (
        <Button sx={{ mt: 1.5, displayPrint: 'none' }} onClick={() => reveal.reveal(0)}>
          {words('envelopes.opening.again')}
        </Button>
      )}
    </section>
  );
}
