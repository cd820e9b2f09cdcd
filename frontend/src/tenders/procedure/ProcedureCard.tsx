import { Box, Chip, Paper, Radio, Typography } from '@mui/material';
import { useId } from 'react';
import type { ProcedureShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { useProcedureName } from './names';

interface Props {
  procedure: ProcedureShown;
  chosen: boolean;
}

/** One way to buy, to be chosen: its names, what it means in a sentence, and where the law says so. */
export function ProcedureCard({ procedure, chosen }: Props) {
  const words = useWords();
  const nameOf = useProcedureName();
  const id = useId();
  const { localName, playable } = procedure;
  return (
    <Paper
      component="label"
      variant="outlined"
      sx={{
        display: 'flex',
        gap: 1,
        p: 1.5,
        paddingInlineStart: 0.5,
        cursor: playable ? 'pointer' : 'default',
        borderColor: chosen ? 'primary.main' : undefined,
        outline: chosen ? '1px solid' : undefined,
        outlineColor: 'primary.main',
      }}
    >
      <Radio
        value={procedure.id}
        disabled={!playable && !chosen}
        slotProps={{
          input: { 'aria-labelledby': `${id}-name`, 'aria-describedby': `${id}-about` },
        }}
        sx={{ alignSelf: 'flex-start' }}
      />
      <Box sx={{ minWidth: 0, pt: 1 }}>
        <Typography id={`${id}-name`} component="span" sx={{ display: 'block', fontWeight: 650 }}>
          {nameOf(procedure)}
          {localName && (
            <Box
              component="bdi"
              sx={{ marginInlineStart: 1, color: 'text.secondary', fontWeight: 400 }}
            >
              {localName}
            </Box>
          )}
        </Typography>
        <Box id={`${id}-about`}>
          <Typography variant="body2">
            {words(`procedures.who.${procedure.whoMayBid}`)}{' '}
            {words(`procedures.award.${procedure.awardMethod}` as 'procedures.award.lowestPrice')}{' '}
            {procedure.minimumDays > 0 &&
              words('tenders.notice.lawPeriod', { smart_count: procedure.minimumDays })}
          </Typography>
          <Typography variant="body2" color="text.secondary">
            {words('procedures.source')}
            {words('page.colon')} <bdi lang="en">{procedure.source}</bdi>
          </Typography>
          {!playable && <Chip size="small" label={words('procedures.later')} sx={{ mt: 0.75 }} />}
        </Box>
      </Box>
    </Paper>
  );
}
