import { Box, Paper, Radio, RadioGroup, TextField, Typography } from '@mui/material';
import { useId, useState } from 'react';
import type { CommitteeShown, TenderShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';

type Interest = 'none' | 'declared';

interface Props {
  tender: TenderShown;
  committee: CommitteeShown;
}

/** Before a member sees anything: the names of the tenderers, and whether something ties one to them. */
export function Declaration({ tender, committee }: Props) {
  const words = useWords();
  const { zone } = useRoom();
  const question = useId();
  const [interest, setInterest] = useState<Interest | null>(null);
  const [description, setDescription] = useState('');
  const act = useAct(`tenders/${tender.id}/committee/declarations`, {
    success: 'committees.declare.done',
    refresh: ['committees', 'evaluations'],
  });
  const tied = interest === 'declared';
  const body = tied ? { interest, description: description.trim() } : { interest };
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2.5, sm: 4 } }}>
      <Typography variant="overline" component="p" color="text.secondary">
        {words('committees.declare.title')}
      </Typography>
      <Typography component="h2" variant="h2" id={question}>
        {words('committees.declare.question')}
      </Typography>
      <Typography color="text.secondary" sx={{ maxWidth: '65ch', mt: 1 }}>
        {words('committees.declare.intro')}
      </Typography>
      <Box
        component="ul"
        sx={{ my: 2.5, p: 0, listStyle: 'none', display: 'grid', gap: 1, maxWidth: 560 }}
      >
        {committee.tenderers.map((one) => (
          <Box
            component="li"
            key={one.id}
            sx={{ px: 2, py: 1.25, borderRadius: 2, bgcolor: 'tones.neutral.ground' }}
          >
            <Typography sx={{ fontWeight: 650 }}>
              <bdi>{one.name}</bdi>
            </Typography>
          </Box>
        ))}
      </Box>
      <RadioGroup
        aria-labelledby={question}
        value={interest ?? ''}
        onChange={(_, value) => setInterest(value as Interest)}
        sx={{ gap: 1 }}
      >
        <Answer value="none" chosen={interest === 'none'} />
        <Answer value="declared" chosen={tied} />
      </RadioGroup>
      {tied && (
        <TextField
          autoFocus
          required
          multiline
          minRows={2}
          sx={{ mt: 2 }}
          label={words('committees.declare.what')}
          helperText={words('committees.declare.whatHelp')}
          value={description}
          onChange={({ target }) => setDescription(target.value)}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        />
      )}
      <RefusalNote refusal={act.refusal} zone={zone} onClose={act.clear} />
      <ActButton
        act={act}
        body={body}
        label={words(tied ? 'committees.declare.actTied' : 'committees.declare.actNone')}
        size="large"
        disabled={interest === null || (tied && description.trim().length < 3)}
        sx={{ mt: 2.5, width: { xs: 1, sm: 'auto' } }}
      />
    </Paper>
  );
}

function Answer({ value, chosen }: { value: Interest; chosen: boolean }) {
  const words = useWords();
  const name = value === 'none' ? 'none' : 'tied';
  return (
    <Box
      component="label"
      sx={{
        display: 'flex',
        gap: 1,
        alignItems: 'center',
        p: 1,
        borderRadius: 2,
        border: 1,
        borderColor: chosen ? 'primary.main' : 'divider',
        cursor: 'pointer',
        maxWidth: 560,
      }}
    >
      <Radio value={value} />
      <span>
        <Typography component="span" sx={{ display: 'block', fontWeight: 650 }}>
          {words(`committees.declare.${name}`)}
        </Typography>
        <Typography component="span" variant="body2" color="text.secondary">
          {words(`committees.declare.${name}Text`)}
        </Typography>
      </span>
    </Box>
  );
}
