import TableIcon from '@mui/icons-material/TableViewOutlined';
import { Box, Button, Paper, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { FileButton } from '../../../fields/FileButton';
import { useWords } from '../../../i18n';
import type { DraftValues } from '../draftForm';
import type { Draft } from '../useDraft';
import { DownloadItems } from './DownloadItems';
import { ItemsOutcome } from './ItemsOutcome';
import { useItemsUpload } from './useItemsUpload';

interface Props {
  draft: Draft;
  file: NonNullable<Draft['file']>;
}

/** Items and lots out into a spreadsheet and back in; a file is taken whole or not at all. */
export function ItemsSheet({ draft, file: { id, took } }: Props) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const [before, setBefore] = useState<Pick<DraftValues, 'items' | 'lots'> | null>(null);
  const upload = useItemsUpload(id);
  if (!open) {
    return (
      <Button startIcon={<TableIcon />} onClick={() => setOpen(true)}>
        {words('sheets.items.open')}
      </Button>
    );
  }
  const take = async (file: File) => {
    const { items, lots } = draft.values;
    const answer = await upload.send(file);
    if (!answer) return setBefore(null);
    took(answer);
    setBefore({ items, lots });
  };
  const undo = () => {
    if (before) draft.change(before);
    setBefore(null);
    upload.undone();
  };
  return (
    <Paper variant="outlined" sx={{ width: 1, p: { xs: 1.5, sm: 2 } }}>
      <Typography component="h3" variant="h3">
        {words('sheets.items.open')}
      </Typography>
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ mt: 0.5, mb: 1.5, maxWidth: '70ch' }}
      >
        {words(id ? 'sheets.items.help' : 'sheets.items.saveFirst')}
      </Typography>
      {id && (
        <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap' }}>
          <DownloadItems id={id} draft={draft} />
          <FileButton
            label={words('sheets.items.choose')}
            accept=".xlsx"
            disabled={upload.told.kind === 'reading' || draft.busy}
            take={(file) => void take(file)}
          />
        </Stack>
      )}
      <Box role="status" sx={{ mt: 1.5 }}>
        <ItemsOutcome told={upload.told} undo={before ? undo : undefined} />
      </Box>
      <Button size="small" onClick={() => setOpen(false)} sx={{ mt: 0.5, marginInlineStart: -1 }}>
        {words('sheets.items.close')}
      </Button>
    </Paper>
  );
}
