import { Paper, Typography } from '@mui/material';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Told } from '../tenders/frame/TenderFrame';
import { isSealed } from '../tenders/story';
import type { Tone } from '../theme/palette';
import { ShareBar } from './ShareBar';
import type { ConsortiumShown } from './shapes';
import { useConsortia } from './useConsortia';

const TONES: Record<ConsortiumShown['status'], Tone> = {
  proposed: 'wait',
  agreed: 'good',
  declined: 'bad',
  dissolved: 'neutral',
};

/** After the opening: who bid together, with which shares; and who had meant to. */
export function Consortia({ story: { tender }, phase }: Told) {
  const opened = !isSealed(phase) && phase !== 'planned';
  return opened ? <List tender={tender.id} /> : null;
}

function List({ tender }: { tender: string }) {
  const words = useWords();
  const read = useConsortia(tender);
  if (!read.data?.length) return null;
  return (
    <Paper
      id="consortia"
      component="section"
      variant="outlined"
      aria-labelledby="consortia-title"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96 }}
    >
      <Typography id="consortia-title" component="h2" variant="h2">
        {words('consortia.list.title')}
      </Typography>
      {read.data.map((one) => (
        <section key={one.id}>
          <Typography
            component="h3"
            variant="h3"
            sx={{ mt: 2.5, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}
          >
            <bdi>{one.lead.name}</bdi>
            <StatusChip
              tone={TONES[one.status]}
              label={words(`consortia.status.${one.bidStands ? 'bid' : one.status}`)}
            />
          </Typography>
          <ShareBar members={one.members} />
        </section>
      ))}
    </Paper>
  );
}
