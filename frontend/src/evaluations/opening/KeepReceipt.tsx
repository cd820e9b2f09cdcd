import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useState } from 'react';
import { get, isRefusal, roomApi } from '../../api/client';
import type { Refusal } from '../../api/refusal';
import type { Opening, Receipt } from '../../api/shapes';
import { keepFile } from '../../fields/keepFile';
import { useWords } from '../../i18n';
import { RefusalNote } from '../../layout/RefusalNote';
import { useRoom } from '../../live/room';
import { isOfPrices } from './useOpened';

/** The receipt of an opening has all of its rows: it comes when it is asked for. */
export function KeepReceipt({ opening }: { opening: Opening }) {
  const words = useWords();
  const { slug, zone } = useRoom();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const name = isOfPrices(opening) ? 'price-opening' : 'opening';
  const keep = async () => {
    try {
      const path = roomApi(slug, `tenders/${opening.tender}/${name}/receipt`);
      keepFile(`${name}-${opening.tender}.json`, JSON.stringify(await get<Receipt>(path), null, 2));
      setRefusal(null);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      setRefusal(error);
    }
  };
  return (
    <>
      <Button variant="outlined" startIcon={<DownloadIcon />} onClick={() => void keep()}>
        {words('evaluations.opening.keep')}
      </Button>
      <RefusalNote refusal={refusal} zone={zone} onClose={() => setRefusal(null)} />
    </>
  );
}
