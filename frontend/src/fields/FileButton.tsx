import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button } from '@mui/material';
import { useRef } from 'react';

interface Props {
  label: string;
  /** What a file chooser offers first, as ".xlsx,.csv". */
  accept: string;
  disabled?: boolean;
  /** A quiet one beside others. */
  variant?: 'outlined' | 'text';
  take: (file: File) => void;
}

/** A button that lets a file be chosen. */
export function FileButton({ label, accept, disabled, variant = 'outlined', take }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant={variant}
        startIcon={variant === 'outlined' ? <UploadIcon /> : undefined}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) take(file);
          // The same file may be chosen again after it was put right.
          target.value = '';
        }}
      />
    </>
  );
}
