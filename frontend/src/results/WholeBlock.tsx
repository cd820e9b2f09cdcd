import { Button, Stack } from '@mui/material';
import { Link } from 'react-router';
import { Block } from '../debriefs/Block';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { useRoom } from '../live/room';
import { FileDownload } from './FileDownload';
import { useDownload } from './useDownload';

/** Everything in one file, and where the open data is. */
export function WholeBlock() {
  const words = useWords();
  const { slug } = useRoom();
  const { download, busy, refusal, clear } = useDownload();
  return (
    <Block title={words('results.whole.title')} lead={words('results.whole.lead')}>
      <Stack direction="row" spacing={1.5} useFlexGap sx={{ flexWrap: 'wrap' }}>
        <FileDownload
          label={words('results.whole.zip')}
          busy={busy !== null}
          onClick={() => void download('results/workshop.zip')}
        />
        <Button component={Link} to={`/data/${slug}`}>
          {words('results.whole.data')}
        </Button>
      </Stack>
      <RefusalNote refusal={refusal} onClose={clear} />
    </Block>
  );
}
