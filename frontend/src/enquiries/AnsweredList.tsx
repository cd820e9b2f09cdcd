import { Box, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { inHand } from '../layout/lists/inHand';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { FORM, READING, SORTS } from './enquiries';
import { LongText, QuestionText } from './QuestionText';
import type { EnquiryShown } from './shapes';

const FEW = 5;
const PER_PAGE = 25;

/** Every published answer with its question, to be searched when there are many. */
export function AnsweredList({ enquiries }: { enquiries: EnquiryShown[] }) {
  const words = useWords();
  const list = useListAddress(FORM);
  return (
    <Box sx={{ mt: 3 }}>
      <ListView
        list={list}
        read={inHand(enquiries, list, READING, PER_PAGE)}
        search={words('enquiries.find')}
        sorts={SORTS.map((field) => ({ field, label: words(`lists.enquiries.${field}`) }))}
        count="enquiries.answered"
        empty={null}
        few={FEW}
        perPage={PER_PAGE}
        ordered
      >
        {(one) => <Answered key={one.id} enquiry={one} />}
      </ListView>
    </Box>
  );
}

function Answered({ enquiry }: { enquiry: EnquiryShown }) {
  const words = useWords();
  return (
    <Box
      component="li"
      sx={{ py: 2, borderTop: 1, borderColor: 'divider', '&:first-of-type': { border: 0 } }}
    >
      {enquiry.own && (
        <Box sx={{ mb: 1 }}>
          <StatusChip tone="neutral" label={words('enquiries.own')} />
        </Box>
      )}
      <QuestionText enquiry={enquiry} />
      <Box
        sx={{
          mt: 1.25,
          py: 0.5,
          paddingInlineStart: 2,
          borderInlineStart: '4px solid',
          borderColor: 'primary.main',
        }}
      >
        <Typography variant="body2" color="text.secondary">
          <Box component="span" sx={{ fontWeight: 650, color: 'primary.main' }}>
            {words('enquiries.answer')}
          </Box>{' '}
          · <InstantField value={enquiry.answeredAt} />
        </Typography>
        <LongText text={enquiry.answer ?? ''} />
      </Box>
    </Box>
  );
}
