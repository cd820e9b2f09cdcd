import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { FileBox } from '../../documents/FileBox';
import { useSize } from '../../documents/SizeText';
import { useWords } from '../../i18n';

const MOST_BYTES = 20 * 1024 * 1024;
const ACCEPTED = ['.json', '.jsonl', '.ndjson', '.xlsx'];

interface Props {
  take: (file: File) => void;
  /** The screen's next step is another one by now. */
  quiet?: boolean;
}

/** Takes one file of open data; of several that are let go over it, the first. */
export function FileTarget({ take, quiet }: Props) {
  const words = useWords();
  const size = useSize();
  const [several, setSeveral] = useState<string | null>(null);
  const takeFirst = ([first, ...others]: File[]) => {
    if (!first) return;
    setSeveral(others.length > 0 ? first.name : null);
    take(first);
  };
  return (
    <FileBox take={takeFirst} accept={ACCEPTED} sx={{ p: quiet ? 2 : { xs: 3, sm: 6 } }}>
      {(over, choose) => (
        <>
          <Button
            variant={quiet ? 'outlined' : 'contained'}
            size={quiet ? 'medium' : 'large'}
            startIcon={<UploadIcon />}
            onClick={choose}
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
        </>
      )}
    </FileBox>
  );
}
