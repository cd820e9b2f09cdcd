import { Paper, Stack, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { DateFields } from './DateFields';
import { InstantInput } from './InstantInput';
import { KeptConditions } from './KeptConditions';
import type { Draft } from './useDraft';

interface Props {
  tender: TenderShown;
  draft: Draft;
  minimumDays: number;
}

/** The draft of a notice that follows a failed one: its dates to set, all else to read. */
export function KeptFields({ tender, draft, minimumDays }: Props) {
  const words = useWords();
  return (
    <Paper variant="outlined" sx={{ p: { xs: 2, sm: 3 } }}>
      <Typography component="h2" variant="h3" sx={{ mb: 1.5 }}>
        {words('tenders.draft.dates')}
      </Typography>
      <Stack spacing={2}>
        <DateFields
          draft={draft}
          minimumDays={minimumDays}
          contractKept={tender.again?.step === 'retender'}
        />
        <InstantInput
          draft={draft}
          name="participationDeadline"
          label={words('participation.draft.until')}
          help={words('participation.draft.untilHelp')}
        />
        {tender.siteBriefing && (
          <InstantInput
            draft={draft}
            name="briefingDate"
            label={words('participation.draft.briefing')}
            help={words('participation.draft.briefingHelp')}
          />
        )}
      </Stack>
      <KeptConditions tender={tender} />
    </Paper>
  );
}
