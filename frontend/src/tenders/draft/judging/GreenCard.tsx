import AddIcon from '@mui/icons-material/Add';
import TakenIcon from '@mui/icons-material/CheckCircleOutlined';
import { Box, Button, Paper, Stack, TextField, Typography } from '@mui/material';
import type { GreenMeasure, GreenRequirement } from '../../../api/shapes';
import { StatusChip } from '../../../fields/StatusChip';
import { useLocale, useWords } from '../../../i18n';
import { said } from './green';

interface Props {
  measure: GreenMeasure;
  asked: GreenRequirement | null;
  /** The law wants it for such an item. */
  must: boolean;
  take: () => void;
  giveBack: () => void;
  depart: (reason: string | null) => void;
}

/** One thing of the library: what it asks, how it is shown, where it was read, and whether the notice takes it. */
export function GreenCard({ measure, asked, must, take, giveBack, depart }: Props) {
  const words = useWords();
  const locale = useLocale();
  const name = said(measure.names, locale);
  const departed = asked?.derogation != null;
  return (
    <Paper
      component="li"
      variant="outlined"
      sx={{
        p: 2,
        display: 'flex',
        flexDirection: 'column',
        gap: 1,
        borderColor: asked ? 'success.main' : undefined,
      }}
    >
      <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', alignItems: 'center' }}>
        <Typography component="h4" sx={{ fontWeight: 650 }}>
          {name}
        </Typography>
        {must && <StatusChip tone="wait" label={words('judging.green.must')} />}
        {measure.trainingValue && (
          <StatusChip tone="neutral" label={words('judging.green.training')} />
        )}
      </Stack>
      <Typography variant="body2">{said(measure.texts, locale)}</Typography>
      <Typography variant="body2" color="text.secondary">
        {words(`judging.green.kind.${measure.kind}`)} {words('judging.green.proof')}
        {words('page.colon')} {said(measure.proofs, locale)}
        {measure.standard &&
          ` · ${words('judging.green.equivalent', { standard: measure.standard })}`}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {words('judging.green.source')}
        {words('page.colon')} <bdi lang="en">{measure.source}</bdi>
      </Typography>
      {departed && (
        <TextField
          multiline
          label={words('judging.green.reason')}
          value={asked?.derogation ?? ''}
          onChange={({ target }) => depart(target.value)}
          helperText={words('judging.green.reasonHelp')}
          slotProps={{ htmlInput: { maxLength: 2000, dir: 'auto' } }}
        />
      )}
      <Box sx={{ mt: 'auto', display: 'flex', flexWrap: 'wrap', gap: 1 }}>
        {asked ? (
          <Button
            size="small"
            startIcon={<TakenIcon />}
            color="success"
            aria-label={words('judging.green.giveBackOf', { name })}
            onClick={giveBack}
          >
            {words('judging.green.giveBack')}
          </Button>
        ) : (
          <Button
            size="small"
            variant="outlined"
            startIcon={<AddIcon />}
            aria-label={words('judging.green.takeOf', { name })}
            onClick={take}
          >
            {words('judging.green.take')}
          </Button>
        )}
        {asked && (
          <Button size="small" onClick={() => depart(departed ? null : '')}>
            {words(departed ? 'judging.green.askAgain' : 'judging.green.depart')}
          </Button>
        )}
      </Box>
    </Paper>
  );
}
