import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n';
import type { EnquiryShown } from './shapes';

const LONG = 600;

/** What a question is about and what it asks. */
export function QuestionText({ enquiry }: { enquiry: EnquiryShown }) {
  const words = useWords();
  const { title, description, relatedItem, relatedLot } = enquiry;
  const about = relatedItem
    ? words('enquiries.aboutItem', { id: relatedItem })
    : relatedLot && words('enquiries.aboutLot', { id: relatedLot });
  return (
    <>
      <Typography component="h4" dir="auto" sx={{ fontWeight: 650, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      {about && (
        <Typography variant="body2" color="text.secondary">
          {about}
        </Typography>
      )}
      <LongText text={description} />
    </>
  );
}

/** Text with its own line breaks; very long text folded until it is wanted. */
export function LongText({ text }: { text: string }) {
  const words = useWords();
  const [whole, setWhole] = useState(false);
  const long = text.length > LONG;
  const shown = long && !whole ? `${text.slice(0, LONG).trimEnd()}…` : text;
  return (
    <Box>
      <Typography
        dir="auto"
        sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '70ch' }}
      >
        {shown}
      </Typography>
      {long && (
        <Button size="small" aria-expanded={whole} onClick={() => setWhole(!whole)} sx={{ px: 0 }}>
          {words(whole ? 'enquiries.less' : 'enquiries.more')}
        </Button>
      )}
    </Box>
  );
}
