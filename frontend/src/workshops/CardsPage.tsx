import PrintIcon from '@mui/icons-material/PrintOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { get, roomApi } from '../api/client';
import type { Refusal } from '../api/refusal';
import type { SeatCardShown } from '../api/shapes';
import { useAct } from '../api/useAct';
import { useWords } from '../i18n';
import { ActButton } from '../layout/ActButton';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { TABULAR } from '../theme/theme';
import { inFourAndFour } from './pin';
import { QrPicture } from './QrPicture';

const EIGHT = 8;

/** The seats' cards, eight on a sheet of A4: scan one and sit there, or come back to it. */
export default function CardsPage() {
  const words = useWords();
  const { slug } = useRoom();
  const cards = useQuery<SeatCardShown[], Refusal>({
    queryKey: ['cards', slug],
    queryFn: () => get(roomApi(slug, 'cards')),
    staleTime: 0,
  });
  const sheets: SeatCardShown[][] = [];
  for (const [place, card] of (cards.data ?? []).entries()) {
    if (place % EIGHT === 0) sheets.push([]);
    sheets.at(-1)?.push(card);
  }
  return (
    <PageShell
      title={words('roompage.cards')}
      paper
      actions={
        <Button
          variant="contained"
          startIcon={<PrintIcon />}
          disabled={!cards.data}
          onClick={() => window.print()}
        >
          {words('roompage.print')}
        </Button>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 2, maxWidth: '60ch', displayPrint: 'none' }}>
        {words('roompage.cards_text')}
      </Typography>
      {cards.isPending && <Loading lines={4} />}
      <RefusalNote refusal={cards.error} />
      {sheets.map((sheet) => (
        <Box
          key={sheet[0]?.seat}
          component="ul"
          aria-label={words('roompage.cards')}
          sx={{
            listStyle: 'none',
            p: 0,
            m: 0,
            mb: 2,
            display: 'grid',
            gap: 2,
            gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
            '@media print': {
              gridTemplateColumns: '1fr 1fr',
              gridAutoRows: '64mm',
              gap: '3mm',
              m: 0,
              breakAfter: 'page',
              '&:last-of-type': { breakAfter: 'auto' },
            },
          }}
        >
          {sheet.map((card) => (
            <SeatCard key={card.seat} card={card} onRenewed={() => void cards.refetch()} />
          ))}
        </Box>
      ))}
    </PageShell>
  );
}

function SeatCard({ card, onRenewed }: { card: SeatCardShown; onRenewed: () => void }) {
  const words = useWords();
  const { workshop } = useRoom();
  const act = useAct(`cards/${card.seat}/renewal`, { success: 'roompage.card_renewed' });
  return (
    <Box
      component="li"
      sx={{
        display: 'flex',
        gap: 2,
        p: 2,
        alignItems: 'center',
        border: '1px dashed',
        borderColor: 'text.disabled',
        borderRadius: 2,
        breakInside: 'avoid',
        bgcolor: 'background.paper',
        '@media print': { p: '4mm', borderRadius: 0, color: '#000000' },
      }}
    >
      <QrPicture
        qr={card.qr}
        label={words('roompage.card_qr', { seat: card.seat })}
        sx={{ width: 128, flexShrink: 0, '@media print': { width: '38mm', border: 0 } }}
      />
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          <bdi>{workshop.title}</bdi>
        </Typography>
        <Typography component="h2" sx={{ fontWeight: 700, lineHeight: 1.25 }}>
          <bdi>{card.organisation}</bdi>
        </Typography>
        <Typography variant="body2">
          {words(`roles.${card.role}`)} ·{' '}
          <Box component="bdi" sx={{ whiteSpace: 'nowrap' }}>
            {card.seat}
          </Box>
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words('seating.code')}
        </Typography>
        <Typography
          component="bdi"
          dir="ltr"
          sx={{ ...TABULAR, fontSize: '1.35rem', fontWeight: 700 }}
        >
          {inFourAndFour(card.code)}
        </Typography>
        <ActButton
          act={act}
          onDone={onRenewed}
          label={words('roompage.renew_card')}
          variant="text"
          size="small"
          sx={{ display: 'flex', px: 0, displayPrint: 'none' }}
        />
        <RefusalNote refusal={act.refusal} onClose={act.clear} />
      </Box>
    </Box>
  );
}
