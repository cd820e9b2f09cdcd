import { Box, type SxProps, type Theme } from '@mui/material';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';

const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');

interface Props {
  take: (files: File[]) => void;
  /** Endings with their dots. */
  accept: string[];
  multiple?: boolean;
  sx?: SxProps<Theme>;
  /** What is in it, told whether files are held over it, and how to choose some instead. */
  children: (over: boolean, choose: () => void) => ReactNode;
}

/** Takes files by choosing or by letting them go over it. */
export function FileBox({ take, accept, multiple, sx, children }: Props) {
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
      sx={[
        {
          textAlign: 'center',
          border: '2px dashed',
          borderColor: over ? 'primary.main' : 'divider',
          borderRadius: 1.25,
          bgcolor: over ? 'tones.active.ground' : 'background.paper',
          '& > *': { pointerEvents: over ? 'none' : undefined },
        },
        ...(Array.isArray(sx) ? sx : [sx]),
      ]}
    >
      {children(over, () => input.current?.click())}
      <input
        ref={input}
        type="file"
        hidden
        multiple={multiple}
        accept={accept.join(',')}
        onChange={(event) => {
          take([...(event.target.files ?? [])]);
          // The same file may be chosen again after it was put right.
          event.target.value = '';
        }}
      />
    </Box>
  );
}
