import { Box, TextField } from '@mui/material';
import { intlTag, useLocale, useWords } from '../i18n';
import type { Upload } from './queue';
import { DOCUMENT_TYPES, type TenderDocumentType } from './shapes';

const LANGUAGES = ['en', 'ar', 'es', 'fr', 'it', 'km', 'ko', 'pt', 'ru', 'sw', 'vi'];

interface Props {
  upload: Upload;
  change: (part: Partial<Upload>) => void;
  disabled: boolean;
}

/** Under which words a file is published. */
export function UploadFields({ upload, change, disabled }: Props) {
  const words = useWords();
  const names = new Intl.DisplayNames([intlTag(useLocale())], { type: 'language' });
  const select = { select: { native: true }, inputLabel: { shrink: true } };
  return (
    <Box
      sx={{
        mt: 1.5,
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'minmax(0, 1fr) 220px 150px' },
      }}
    >
      <TextField
        size="small"
        label={words('documents.upload.name', { file: upload.file.name })}
        value={upload.title}
        disabled={disabled}
        error={upload.title.trim() === ''}
        onChange={({ target }) => change({ title: target.value })}
        slotProps={{ htmlInput: { maxLength: 250, dir: 'auto' }, inputLabel: { shrink: true } }}
      />
      <TextField
        size="small"
        select
        label={words('documents.upload.kind')}
        value={upload.kind}
        disabled={disabled}
        onChange={({ target }) => change({ kind: target.value as TenderDocumentType })}
        slotProps={select}
      >
        {DOCUMENT_TYPES.map((kind) => (
          <option key={kind} value={kind}>
            {words(`documents.type.${kind}`)}
          </option>
        ))}
      </TextField>
      <TextField
        size="small"
        select
        label={words('documents.upload.language')}
        value={upload.language}
        disabled={disabled}
        onChange={({ target }) => change({ language: target.value })}
        slotProps={select}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {names.of(language)}
          </option>
        ))}
      </TextField>
    </Box>
  );
}
