import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Alert, Box, Button, Paper, Stack, Typography } from '@mui/material';
import { Link } from 'react-router';
import type { AwardShown, Lot, Opening, TenderShown } from '../api/shapes';
import { Partners } from '../consortia/Partners';
import { useOpenedOf } from '../evaluations/opening/useOpened';
import { AmountInWords } from '../fields/AmountInWords';
import { InstantField } from '../fields/InstantField';
import { keepFile } from '../fields/keepFile';
import { LotName } from '../fields/LotName';
import { MoneyField } from '../fields/MoneyField';
import { useWords } from '../i18n';
import { usePlays, useRoom, useRoomPath } from '../live/room';
import { stagePath } from '../tenders/frame/StageTrack';
import { Fact } from '../tenders/notice/FactsGrid';
import { PlanPriceFacts } from './PlanPriceFacts';

interface Props {
  tender: TenderShown;
  award: AwardShown;
}

interface Opened extends Props {
  opening: Opening | null;
}

interface Shown extends Opened {
  /** What may follow a failure stands below, and is the next thing to do. */
  goesOn: boolean;
}

/** The lot a letter is about; null where the tender is one lot. */
function lotOf({ tender, award }: Props): Lot | null {
  return tender.lots.length < 2 ? null : (tender.lots.find(({ id }) => id === award.lot) ?? null);
}

/** How the tender ended, as a letter that can be printed. */
export function AwardLetter({ tender, award, opening, goesOn }: Shown) {
  const words = useWords();
  const path = useRoomPath();
  const officer = usePlays('procuringOfficer');
  const next = officer && award.door.open && !award.invitedAt;
  const keep = () => keepFile(`award-${award.id}.json`, JSON.stringify(award.receipt, null, 2));
  return (
    <>
      <YourOutcome tender={tender} award={award} opening={opening} />
      <Letter tender={tender} award={award} opening={opening} />
      <Stack
        direction={{ xs: 'column', sm: 'row' }}
        spacing={1.5}
        sx={{ mt: 2.5, displayPrint: 'none' }}
      >
        <Button
          variant={goesOn || next ? 'outlined' : 'contained'}
          size="large"
          startIcon={<PrintIcon />}
          onClick={() => window.print()}
        >
          {words('awards.letter.print')}
        </Button>
        <Button startIcon={<DownloadIcon />} onClick={keep}>
          {words('awards.letter.keep')}
        </Button>
        <Button component={Link} to={path(stagePath(tender.id, 'evaluation'))}>
          {words('awards.letter.ranking')}
        </Button>
      </Stack>
    </>
  );
}

function YourOutcome({ tender, award, opening }: Opened) {
  const words = useWords();
  const { seat } = useRoom();
  const tenderer = usePlays('tenderer');
  const own = useOpenedOf(tenderer && award.status === 'active' ? opening : null, seat?.party);
  if (!own.some((one) => one.lot === award.lot)) return null;
  const won = award.supplier?.id === seat?.party;
  const said = lotOf({ tender, award })
    ? won
      ? 'lots.award.youWon'
      : 'lots.award.youNot'
    : won
      ? 'awards.letter.you'
      : 'awards.letter.youNot';
  return (
    <Alert severity={won ? 'success' : 'info'} sx={{ mb: 2, displayPrint: 'none' }}>
      {words(said)}
    </Alert>
  );
}

function Letter({ tender, award, opening }: Opened) {
  const words = useWords();
  const won = award.status === 'active';
  const entity = tender.procuringEntity.name;
  const supplier = award.supplier?.name ?? '';
  const lot = lotOf({ tender, award });
  const heading = won
    ? 'awards.letter.awardHeading'
    : lot
      ? 'lots.award.unsuccessfulHeading'
      : 'awards.letter.unsuccessfulHeading';
  const outcome = won ? 'awardBody' : 'unsuccessfulBody';
  const body = lot ? (`lots.award.${outcome}` as const) : (`awards.letter.${outcome}` as const);
  return (
    <Paper
      component="article"
      variant="outlined"
      sx={{ p: { xs: 2.5, sm: 5 }, maxWidth: 760, mx: 'auto' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650, color: 'secondary.main' }}>
        {words('awards.letter.watermark')}
      </Typography>
      <Typography component="p" sx={{ mt: 2, fontWeight: 650 }}>
        <bdi>{entity}</bdi>
      </Typography>
      <Typography color="text.secondary">
        <InstantField value={award.decidedAt} />
      </Typography>
      <Typography sx={{ mt: 3 }}>
        {words('awards.letter.to')}
        {words('page.colon')} <bdi>{won ? supplier : words('awards.letter.all')}</bdi>
      </Typography>
      <Typography component="h2" variant="h2" sx={{ mt: 3 }}>
        {words(heading)}
      </Typography>
      <Typography color="text.secondary">
        {words('awards.letter.subject')}
        {words('page.colon')} <bdi>{tender.title}</bdi> (<bdi>{tender.noticeNumber}</bdi>)
      </Typography>
      {lot && (
        <Typography sx={{ fontWeight: 650 }}>
          <LotName lot={lot} />
        </Typography>
      )}
      <Typography sx={{ mt: 2, maxWidth: '62ch' }}>
        {words(body, { entity, supplier, lot: award.lot })}
      </Typography>
      <Box
        component="dl"
        sx={{ mt: 2.5, mb: 0, display: 'grid', gap: 2, gridTemplateColumns: { sm: '1fr 1fr' } }}
      >
        {won && (
          <>
            <Fact name={words('awards.letter.supplier')}>
              <bdi>{supplier}</bdi>
              <Partners tenderer={award.supplier?.id ?? ''} />
            </Fact>
            <Fact name={words('awards.letter.value')}>
              <MoneyField value={award.value} />
              {award.value && <AmountInWords value={award.value} />}
            </Fact>
          </>
        )}
        <PlanPriceFacts award={award} opening={opening} />
        <Fact name={words('awards.letter.reasons')} wide>
          <Box component="span" dir="auto" sx={{ whiteSpace: 'pre-line', fontWeight: 400 }}>
            {award.reasons}
          </Box>
        </Fact>
      </Box>
      <Typography sx={{ mt: 4 }}>{words('awards.letter.signature', { entity })}</Typography>
      <Typography color="text.secondary">{words('awards.letter.signedBy')}</Typography>
      {award.receipt && (
        <Typography variant="caption" component="p" color="text.secondary" sx={{ mt: 3 }}>
          {words('awards.letter.entry', { index: award.receipt.index })} ·{' '}
          <bdi dir="ltr">{award.receipt.checkpoint.log}</bdi>
        </Typography>
      )}
    </Paper>
  );
}
