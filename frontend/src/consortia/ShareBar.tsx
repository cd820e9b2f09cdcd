import { Box, Typography } from '@mui/material';
import { useShareText } from '../fields/percent';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import type { MemberShown } from './shapes';

/** Neighbours differ in lightness too, so that the bar is read without colours. */
const FILLS = [
  'primary.main',
  'primary.light',
  'secondary.main',
  'secondary.light',
  'text.secondary',
];
const TONES: Record<MemberShown['status'], Tone> = {
  accepted: 'good',
  asked: 'wait',
  declined: 'bad',
};

const fillOf = (place: number) => FILLS[place % FILLS.length] ?? 'primary.main';

/** Who has not accepted stands pale. */
const weightOf = ({ status }: MemberShown) => (status === 'accepted' ? 1 : 0.38);

/** Who has how much of a consortium: one bar for the whole, and under it each member with its answer. */
export function ShareBar({ members, own }: { members: MemberShown[]; own?: string }) {
  const words = useWords();
  const percent = useShareText();
  return (
    <>
      <Box
        aria-hidden="true"
        sx={{ display: 'flex', gap: '2px', height: 18, mt: 2, borderRadius: 1, overflow: 'hidden' }}
      >
        {members.map((member, place) => (
          <Box
            key={member.party.id}
            sx={{
              flexGrow: member.share,
              flexBasis: 0,
              minWidth: 4,
              bgcolor: fillOf(place),
              opacity: weightOf(member),
            }}
          />
        ))}
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {members.map((member, place) => (
          <Box
            component="li"
            key={member.party.id}
            sx={{
              display: 'grid',
              gridTemplateColumns: 'auto 1fr auto',
              columnGap: 1.25,
              py: 1,
              borderTop: place === 0 ? 0 : 1,
              borderColor: 'divider',
            }}
          >
            <Box
              aria-hidden="true"
              sx={{
                width: 12,
                height: 12,
                mt: '5px',
                borderRadius: '3px',
                bgcolor: fillOf(place),
                opacity: weightOf(member),
              }}
            />
            <Box sx={{ minWidth: 0 }}>
              <Typography component="span" sx={{ fontWeight: 650 }}>
                <bdi>{member.party.name}</bdi>
                {member.party.id === own && ` (${words('consortia.you')})`}
              </Typography>
              <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 0.25 }}>
                <Typography component="span" variant="body2" color="text.secondary">
                  {words(`consortia.role.${member.role}`)}
                </Typography>
                {member.role === 'member' && (
                  <StatusChip
                    tone={TONES[member.status]}
                    label={words(`consortia.answer.${member.status}`)}
                  />
                )}
              </Box>
              {member.reasons && (
                <Typography variant="body2" dir="auto" sx={{ mt: 0.5 }}>
                  {member.reasons}
                </Typography>
              )}
            </Box>
            <Box component="bdi" sx={{ fontWeight: 650, fontVariantNumeric: 'tabular-nums' }}>
              {percent(member.share)}
            </Box>
          </Box>
        ))}
      </Box>
    </>
  );
}
