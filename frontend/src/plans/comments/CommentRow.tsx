import { Box, Typography } from '@mui/material';
import { LongText } from '../../enquiries/QuestionText';
import { InstantField } from '../../fields/InstantField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import type { CommentShown, PlanShown } from '../shapes';
import { outcomeTone } from '../statusTone';
import { ReplyForm } from './ReplyForm';

interface Props {
  comment: CommentShown;
  plan: PlanShown;
  /** Whether the seat in play may reply. */
  replies: boolean;
}

/** One comment under its author's name, with its reply or the form for it. */
export function CommentRow({ comment, plan, replies }: Props) {
  const words = useWords();
  const { author, title, description, relatedItem, madeAt, own, reply } = comment;
  return (
    <Box
      component="li"
      sx={{ py: 2.5, borderTop: 1, borderColor: 'divider', '&:first-of-type': { border: 0 } }}
    >
      <Box sx={{ display: 'flex', gap: 1.5 }}>
        <Initial name={author.name} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5 }}>
            <Typography component="p" sx={{ fontWeight: 650 }}>
              <bdi>{author.name}</bdi>
            </Typography>
            {own && <StatusChip tone="neutral" label={words('plans.comments.yours')} />}
            {!reply && <StatusChip tone="wait" label={words('plans.comments.waiting')} />}
          </Box>
          <Typography variant="body2" color="text.secondary">
            <InstantField value={madeAt} />
            {relatedItem && <> · {words('plans.comments.about', { id: relatedItem })}</>}
          </Typography>
          <Typography
            component="h3"
            dir="auto"
            sx={{ mt: 1, fontWeight: 650, overflowWrap: 'anywhere' }}
          >
            {title}
          </Typography>
          <LongText text={description} />
          {reply && <Reply reply={reply} />}
          {!reply && replies && <ReplyForm comment={comment} plan={plan} />}
        </Box>
      </Box>
    </Box>
  );
}

function Reply({ reply }: { reply: NonNullable<CommentShown['reply']> }) {
  const words = useWords();
  return (
    <Box
      sx={{
        mt: 1.5,
        py: 0.5,
        paddingInlineStart: 2,
        borderInlineStart: '4px solid',
        borderColor: 'primary.main',
      }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, rowGap: 0.5, mb: 0.5 }}>
        <Typography variant="body2" color="text.secondary">
          <Box component="span" sx={{ fontWeight: 650, color: 'primary.main' }}>
            {words('plans.comments.reply')}
          </Box>{' '}
          · <InstantField value={reply.repliedAt} />
        </Typography>
        <StatusChip
          tone={outcomeTone[reply.outcome]}
          label={words(`plans.comments.outcomes.${reply.outcome}`)}
        />
      </Box>
      <LongText text={reply.answer} />
    </Box>
  );
}

function Initial({ name }: { name: string }) {
  return (
    <Box
      aria-hidden="true"
      sx={{
        width: 40,
        height: 40,
        flex: 'none',
        display: { xs: 'none', sm: 'grid' },
        placeItems: 'center',
        borderRadius: '50%',
        fontWeight: 700,
        color: 'tones.active.text',
        bgcolor: 'tones.active.ground',
      }}
    >
      {[...name.trim()][0]?.toLocaleUpperCase()}
    </Box>
  );
}
