import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { roomApi } from '../../../api/client';
import type { TenderShown } from '../../../api/shapes';
import { useLocale, useWords } from '../../../i18n';
import { useRoom } from '../../../live/room';

/** The sheet to be priced, of the lots that are bid on. */
export function PriceSheetLink({ tender, left }: { tender: TenderShown; left: string[] }) {
  const words = useWords();
  const lang = useLocale();
  const { slug, seat } = useRoom();
  const asked = new URLSearchParams({ lang });
  // A link carries no Seat header, so the seat stands in the address.
  if (seat) asked.set('seat', seat.seat);
  const lots = tender.lots.filter(({ id }) => !left.includes(id));
  if (lots.length < tender.lots.length) for (const { id } of lots) asked.append('lot', id);
  return (
    <Button
      component="a"
      variant="outlined"
      startIcon={<DownloadIcon />}
      href={`${roomApi(slug, `tenders/${tender.id}/prices.xlsx`)}?${asked}`}
      download
    >
      {words('sheets.prices.download')}
    </Button>
  );
}
