import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { InstantField } from '../fields/InstantField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { containing } from './enquiries';
import { LongText, QuestionText } from './QuestionText';
import type { EnquiryShown } from './shapes';

const SEARCH_FROM = 6;

/** Every published answer with its question, to be searched when there are many. */
export function AnsweredList({ enquiries }: { enquiries: EnquiryShown[] }) {
  const words = useWords();
  const [wanted, setWanted] = useState('');
  const found = containing(enquiries, wanted);
  return (
    <Box sx={{ mt: 3 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
        <Typography component="h3" variant="h3" sx={{ flex: '1 1 auto' }}>
          {words('enquiries.answered', { smart_count: enquiries.length })}
        </Typography>
        {enquiries.length >= SEARCH_FROM && (
          <TextField
            type="search"
            size="small"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            placeholder={words('enquiries.find')}
            slotProps={{ htmlInput: { 'aria-label': words('enquiries.find') } }}
            sx={{ maxWidth: { sm: 320 } }}
          />
        )}
      </Box>
      {found.length === 0 && (
        <Typography role="status" color="text.secondary" sx={{ mt: 1.5 }}>
          {words('enquiries.nothingFound')}
        </Typography>
      )}
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {found.map((one) => (
          <Answered key={one.id} enquiry={one} />
        ))}
      </Box>
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
