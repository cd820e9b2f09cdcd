import { Paper, Typography } from '@mui/material';
import { useRead } from '../api/useRead';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useAnchor } from '../layout/useAnchor';
import { useRoom } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import type { Told } from '../tenders/frame/TenderFrame';
import { isSealed } from '../tenders/story';
import { byInvitation } from './before';
import { NamesForm } from './NamesForm';
import { NotedNames } from './NotedNames';
import type { InvitationShown } from './shapes';

/** Whom the officer asked to bid, in a procedure for those alone; everybody reads it after the opening. */
export function Invitations({ story: { tender }, phase }: Told) {
  const words = useWords();
  const { zone } = useRoom();
  const own = useOwnNotice(tender);
  const told = byInvitation(tender) && phase !== 'planned' && (own || !isSealed(phase));
  const read = useRead<InvitationShown[]>('participation', `tenders/${tender.id}/invitations`, {
    enabled: told,
  });
  useAnchor('invitations', read.data !== undefined);
  if (!told) return null;
  const invited = read.data ?? [];
  return (
    <Paper
      id="invitations"
      component="section"
      variant="outlined"
      aria-labelledby="invitations-title"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96, displayPrint: 'none' }}
    >
      <Typography id="invitations-title" component="h2" variant="h2">
        {words('participation.invitations.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words('participation.invitations.intro')}
      </Typography>
      <RefusalNote refusal={read.error} zone={zone} />
      {read.isPending && <Loading lines={1} />}
      {read.data && invited.length === 0 && (
        <Typography sx={{ mt: 2 }}>{words('participation.invitations.none')}</Typography>
      )}
      <NotedNames
        what={words('participation.invitations.invited')}
        names={invited.map(({ id, tenderer: { name }, invitedAt: at }) => ({ id, name, at }))}
      />
      {own && tender.status === 'active' && read.data && (
        <NamesForm tender={tender} about="invitations" listed={invited} />
      )}
    </Paper>
  );
}
