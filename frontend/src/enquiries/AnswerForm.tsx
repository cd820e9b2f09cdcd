import { Box, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useAct } from '../api/useAct';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { QuestionText } from './QuestionText';
import type { EnquiryShown } from './shapes';

const LONGEST = 4000;

interface Props {
  id?: string;
  enquiry: EnquiryShown;
  possible: boolean;
}

/** A question that waits, and the field in which its answer is written. */
export function AnswerForm({ id, enquiry, possible }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const [text, setText] = useState('');
  const answer = text.replace(/\r\n?/g, '\n').trim();
  const act = useAct<EnquiryShown>(`enquiries/${enquiry.id}/answer`, {
    success: 'enquiries.desk.published',
    refresh: ['enquiries', 'ledger'],
  });
  return (
    <Box
      component="li"
      id={id}
      sx={{
        mt: 2,
        p: 2,
        borderRadius: 1.25,
        border: 1,
        borderColor: 'divider',
        borderInlineStart: '4px solid',
        borderInlineStartColor: ({ palette }) => palette.tones.wait.text,
        scrollMarginTop: 96,
      }}
    >
      <Typography variant="body2" color="text.secondary">
        {words('enquiries.askedAt')} <InstantField value={enquiry.askedAt} />
      </Typography>
      <QuestionText enquiry={enquiry} />
      {possible && (
        <>
          <TextField
            multiline
            minRows={2}
            maxRows={14}
            label={words('enquiries.desk.answer')}
            value={text}
            onChange={({ target }) => setText(target.value)}
            slotProps={{ htmlInput: { maxLength: LONGEST, dir: 'auto' } }}
            sx={{ mt: 1.5 }}
          />
          <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
          <ActButton
            act={act}
            body={{ answer }}
            label={words('enquiries.desk.act')}
            variant="outlined"
            disabled={answer === ''}
            sx={{ mt: 1.5, width: { xs: 1, sm: 'auto' } }}
          />
        </>
      )}
    </Box>
  );
}
