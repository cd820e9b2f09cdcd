import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useSize } from '../../documents/SizeText';
import { useWords } from '../../i18n';

const MOST_BYTES = 20 * 1024 * 1024;
const ACCEPTED = '.json,.jsonl,.ndjson,.xlsx';

interface Props {
  take: (file: File) => void;
  /** The screen's next step is another one by now. */
  quiet?: boolean;
}

/** Takes one file by choosing or by letting it go over it. */
export function FileTarget({ take, quiet }: Props) {
  const words = useWords();
  const size = useSize();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [several, setSeveral] = useState<string | null>(null);
  const carried = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const choose = (files: FileList | null) => {
    const first = files?.[0];
    if (!first) return;
    setSeveral(files.length > 1 ? first.name : null);
    take(first);
  };
  const drag = (event: DragEvent) => {
    if (!carried(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!carried(event)) return;
    event.preventDefault();
    setOver(false);
    choose(event.dataTransfer.files);
  };
  return (
    <Box
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        p: quiet ? 2 : { xs: 3, sm: 6 },
        textAlign: 'center',
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1.25,
        bgcolor: over ? 'tones.active.ground' : 'background.paper',
        '& > *': { pointerEvents: over ? 'none' : undefined },
      }}
    >
      <Button
        variant={quiet ? 'outlined' : 'contained'}
        size={quiet ? 'medium' : 'large'}
        startIcon={<UploadIcon />}
        onClick={() => input.current?.click()}
      >
        {words(quiet ? 'importing.another' : 'importing.choose')}
      </Button>
      <Typography
        component="span"
        sx={{ marginInlineStart: 1.5, display: { xs: 'none', sm: 'inline' } }}
      >
        {words(over ? 'importing.dropNow' : 'importing.drop')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1.5 }}>
        {words('importing.accepted', { size: size(MOST_BYTES) })}
      </Typography>
      {several && (
        <Typography variant="body2" role="status" sx={{ mt: 1 }}>
          {words('importing.one', { file: several })}
        </Typography>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        onChange={({ target }) => {
          choose(target.files);
          // The same file may be chosen again after it was put right.
          target.value = '';
        }}
      />
    </Box>
  );
}
