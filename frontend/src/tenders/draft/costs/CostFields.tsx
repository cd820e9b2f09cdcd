import { Box, Stack, TextField, Typography } from '@mui/material';
import { useWords } from '../../../i18n';
import { GlossaryTerm } from '../../frame/GlossaryTerm';
import type { LotValues } from '../draftForm';
import { useMistake } from '../mistakes';
import type { Draft } from '../useDraft';
import type { Cost } from './costs';

const TERMS = { statutoryCosts: 'A gap', netCost: 'sun gongsa wonga' } as const;

interface Props {
  draft: Draft;
  asked: readonly Cost[];
}

/** What nobody may bid down, and what the works cost by themselves: lot by lot. */
export function CostFields({ draft, asked }: Props) {
  const words = useWords();
  const { lots } = draft.values;
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ maxWidth: '70ch', mb: 1.5 }}>
        {words('costs.draft.intro')}{' '}
        {asked.map((cost) => (
          <Box component="span" key={cost} sx={{ marginInlineEnd: 1 }}>
            <GlossaryTerm term={TERMS[cost]} meaning={words(`costs.term.${cost}`)} />
          </Box>
        ))}
      </Typography>
      <Stack spacing={2}>
        {lots.map((lot, index) => (
          <LotCosts
            key={lot.id}
            draft={draft}
            asked={asked}
            lot={lot}
            index={index}
            several={lots.length > 1}
          />
        ))}
      </Stack>
    </>
  );
}

interface LotProps extends Props {
  lot: LotValues;
  index: number;
  several: boolean;
}

function LotCosts({ draft, asked, lot, index, several }: LotProps) {
  const words = useWords();
  const mistake = useMistake(draft);
  const name = words('lots.numbered', { lot: lot.id });
  const type = (cost: Cost, typed: string) =>
    draft.change((now) => ({
      lots: now.lots.map((one) => (one.id === lot.id ? { ...one, [cost]: typed } : one)),
    }));
  return (
    <Box role={several ? 'group' : undefined} aria-label={several ? name : undefined}>
      {several && (
        <Typography sx={{ fontWeight: 650, mb: 1 }}>
          {name} {lot.title && <bdi>{`– ${lot.title}`}</bdi>}
        </Typography>
      )}
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' },
        }}
      >
        {asked.map((cost) => {
          const { error, helperText } = mistake(`lots.${index}.${cost}`);
          return (
            <TextField
              key={cost}
              name={`lots.${index}.${cost}`}
              label={words(`costs.${cost}`)}
              value={lot[cost]}
              onChange={(event) => type(cost, event.target.value)}
              error={error}
              helperText={helperText ?? words(`costs.draft.${cost}`)}
              slotProps={{ htmlInput: { inputMode: 'decimal', dir: 'ltr', autoComplete: 'off' } }}
            />
          );
        })}
      </Box>
    </Box>
  );
}
