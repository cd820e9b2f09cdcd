import { Box, ButtonBase, Typography } from '@mui/material';
import type { AwardShown, Lot, TenderShown } from '../api/shapes';
import { LotName } from '../fields/LotName';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';

interface Props {
  tender: TenderShown;
  awards: AwardShown[];
  picked: string;
  pick: (lot: string) => void;
}

/** The lots with how each was decided; one of them lies open below. */
export function LotPicker({ tender, awards, picked, pick }: Props) {
  const words = useWords();
  return (
    <Box
      component="nav"
      aria-label={words('lots.award.letters')}
      sx={{ mb: 3, displayPrint: 'none' }}
    >
      <Typography sx={{ mb: 1, fontWeight: 600 }} role="status">
        {words('lots.award.progress', { done: awards.length, count: tender.lots.length })}
      </Typography>
      <Box
        component="ul"
        sx={{
          listStyle: 'none',
          m: 0,
          p: 0,
          display: 'grid',
          gap: 1,
          gridTemplateColumns: { xs: '1fr', sm: 'repeat(auto-fill, minmax(260px, 1fr))' },
        }}
      >
        {tender.lots.map((lot) => (
          <li key={lot.id}>
            <LotButton
              lot={lot}
              award={awards.find((award) => award.lot === lot.id)}
              open={lot.id === picked}
              press={() => pick(lot.id)}
            />
          </li>
        ))}
      </Box>
    </Box>
  );
}

interface ButtonProps {
  lot: Lot;
  award?: AwardShown;
  open: boolean;
  press: () => void;
}

function LotButton({ lot, award, open, press }: ButtonProps) {
  const words = useWords();
  const status = award ? (award.status === 'active' ? 'awarded' : 'notAwarded') : 'notDecided';
  const tone = { awarded: 'good', notAwarded: 'neutral', notDecided: 'wait' } as const;
  return (
    <ButtonBase
      onClick={press}
      aria-pressed={open}
      sx={{
        width: 1,
        height: 1,
        display: 'flex',
        flexDirection: 'column',
        alignItems: 'flex-start',
        justifyContent: 'flex-start',
        textAlign: 'start',
        p: 1.5,
        borderRadius: 1,
        border: '1px solid',
        borderColor: open ? 'primary.main' : 'divider',
        boxShadow: open ? (theme) => `inset 0 0 0 1px ${theme.palette.primary.main}` : 'none',
        bgcolor: 'background.paper',
      }}
    >
      <Typography component="span" sx={{ display: 'block', fontWeight: 650, mb: 0.75 }}>
        <LotName lot={lot} />
      </Typography>
      <StatusChip tone={tone[status]} label={words(`lots.award.${status}`)} />
      {award?.supplier && (
        <Typography component="span" variant="body2" sx={{ display: 'block', mt: 0.75 }}>
          <bdi>{award.supplier.name}</bdi> · <MoneyField value={award.value} />
        </Typography>
      )}
    </ButtonBase>
  );
}
