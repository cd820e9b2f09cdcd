import { Link, Stack } from '@mui/material';
import type { ReactNode } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { hasTwo } from '../../bids/form/answers/said';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { PageShell } from '../../layout/PageShell';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom, useRoomPath } from '../../live/room';
import type { StageName } from '../story';
import { phaseTone } from './phaseTone';
import { SealBand } from './SealBand';
import { StageTrack } from './StageTrack';
import { type StoryRead, useStory } from './useStory';

export type Told = StoryRead & { story: NonNullable<StoryRead['story']> };

interface Props {
  stage: StageName;
  children: (told: Told) => ReactNode;
}

/** What every screen of one tender shares: its name, its seal, its deadline and its stages. */
export function TenderFrame({ stage, children }: Props) {
  const { id = '' } = useParams();
  const words = useWords();
  const path = useRoomPath();
  const { zone } = useRoom();
  const told = useStory(id);
  const { story, phase, error } = told;
  if (!story) return error ? <Refused error={error} zone={zone} /> : <Loading />;
  const { tender } = story;
  const eyebrow = (
    <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
      <Link component={RouterLink} to={path('tenders')}>
        {words('tenders.notice.back')}
      </Link>
      <span aria-hidden="true">/</span>
      <bdi>{tender.noticeNumber ?? words('tenders.list.unnumbered')}</bdi>
    </Stack>
  );
  return (
    <PageShell
      title={tender.title}
      eyebrow={eyebrow}
      width="md"
      paper={stage === 'notice' || stage === 'opening' || stage === 'award'}
      status={<StatusChip tone={phaseTone[phase]} label={words(`tenders.phase.${phase}`)} />}
    >
      <SealBand
        phase={phase}
        deadline={phase === 'cancelled' ? null : tender.tenderPeriod?.endDate}
        half={phase === 'opened' && hasTwo(tender) && story.prices === null}
      />
      <StageTrack id={tender.id} phase={phase} here={stage} />
      {children({ ...told, story })}
    </PageShell>
  );
}

function Refused({ error, zone }: { error: NonNullable<StoryRead['error']>; zone: string }) {
  const words = useWords();
  return (
    <PageShell title={words('tenders.list.title')} width="md">
      <RefusalNote refusal={error} zone={zone} />
    </PageShell>
  );
}
