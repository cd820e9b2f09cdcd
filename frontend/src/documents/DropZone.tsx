import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { type DragEvent, useRef, useState } from 'react';
import { useWords } from '../i18n';
import { ACCEPTED, MOST_BYTES, MOST_BYTES_TOGETHER } from './formats';
import { useSize } from './SizeText';

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

/** Takes files by choosing or by letting them go over it. */
export function DropZone({ take }: { take: (files: File[]) => void }) {
  const words = useWords();
  const size = useSize();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent) => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <Box
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      sx={{
        p: { xs: 2, sm: 2.5 },
        textAlign: 'center',
        border: '2px dashed',
        borderColor: over ? 'primary.main' : 'divider',
        borderRadius: 1.25,
        bgcolor: over ? 'tones.active.ground' : 'transparent',
        '& > *': { pointerEvents: over ? 'none' : undefined },
      }}
    >
      <Box
        sx={{
          display: 'flex',
          flexWrap: 'wrap',
          columnGap: 1.5,
          rowGap: 1,
          alignItems: 'center',
          justifyContent: 'center',
        }}
      >
        <Button
          variant="outlined"
          startIcon={<UploadIcon />}
          onClick={() => input.current?.click()}
        >
          {words('documents.upload.choose')}
        </Button>
        <Typography component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {words(over ? 'documents.upload.dropNow' : 'documents.upload.drop')}
        </Typography>
      </Box>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {words('documents.upload.accepted', {
          each: size(MOST_BYTES),
          all: size(MOST_BYTES_TOGETHER),
        })}
      </Typography>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={ACCEPTED.map((ending) => `.${ending}`).join(',')}
        onChange={({ target }) => {
          take([...(target.files ?? [])]);
          // The same file may be chosen again after it was put right.
          target.value = '';
        }}
      />
    </Box>
  );
}
