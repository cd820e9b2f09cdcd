import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';
import { roomApi } from '../../../api/client';
import { useLocale, useWords } from '../../../i18n';
import { useRoom } from '../../../live/room';
import type { Draft } from '../useDraft';

/** The items as they stand in the form: what is not saved yet is saved before they go out. */
export function DownloadItems({ id, draft }: { id: string; draft: Draft }) {
  const words = useWords();
  const lang = useLocale();
  const { slug, seat } = useRoom();
  const link = useRef<HTMLAnchorElement>(null);
  const asked = new URLSearchParams({ lang });
  // A link carries no Seat header, so the seat stands in the address.
  if (seat) asked.set('seat', seat.seat);
  const saveAndGo = async () => {
    if (!draft.unsaved || (await draft.save())) link.current?.click();
  };
  return (
    <>
      <Button
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={draft.busy}
        onClick={() => void saveAndGo()}
      >
        {words(draft.unsaved ? 'sheets.items.downloadSaves' : 'sheets.items.download')}
      </Button>
      <a ref={link} hidden download href={`${roomApi(slug, `tenders/${id}/items.xlsx`)}?${asked}`}>
        {words('sheets.items.download')}
      </a>
    </>
  );
}
