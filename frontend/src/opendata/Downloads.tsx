import DownloadIcon from '@mui/icons-material/DownloadOutlined';
import { Box, Card, Link, Typography } from '@mui/material';
import { SizeText } from '../documents/SizeText';
import { useWords } from '../i18n';
import { MONO, TABULAR } from '../theme/theme';
import type { WorkshopData } from './shapes';

const ENDINGS = ['json', 'jsonl', 'zip', 'csv', 'xlsx'] as const;
const endingOf = (name: string) => ENDINGS.find((ending) => name.endsWith(`.${ending}`)) ?? 'json';

/** Every file that holds everything, with its size, and where programs ask. */
export function Downloads({ data }: { data: WorkshopData }) {
  const words = useWords();
  const api = `/ocds/${data.about.workshop}/releases`;
  return (
    <Card component="section" aria-labelledby="files-title" sx={{ p: 2.5 }}>
      <Typography id="files-title" component="h2" variant="h3">
        {words('opendata.files.title')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('opendata.files.text')}
      </Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {data.files.map(({ name, bytes }) => (
          <Box
            component="li"
            key={name}
            sx={{
              display: 'flex',
              gap: 1,
              alignItems: 'center',
              borderTop: 1,
              borderColor: 'divider',
            }}
          >
            <Link
              href={`/ocds/${data.about.workshop}/${name}`}
              download
              sx={{ flex: 1, py: 1.25, display: 'flex', gap: 1, alignItems: 'center' }}
            >
              <DownloadIcon fontSize="small" aria-hidden="true" />
              {words(`opendata.files.${endingOf(name)}`)}
            </Link>
            <Typography component="span" variant="body2" color="text.secondary" noWrap sx={TABULAR}>
              <SizeText bytes={bytes} />
            </Typography>
          </Box>
        ))}
      </Box>
      <Typography variant="body2" sx={{ mt: 1.5 }}>
        {words('opendata.files.api')}
      </Typography>
      <Link href={api} dir="ltr" sx={{ fontFamily: MONO, fontSize: '0.85rem' }}>
        {api}
      </Link>
    </Card>
  );
}
