import UploadIcon from '@mui/icons-material/UploadFileOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useWords } from '../i18n';
import { FileBox } from './FileBox';
import { ACCEPTED, MOST_BYTES, MOST_BYTES_TOGETHER } from './formats';
import { useSize } from './SizeText';

/** Takes the documents of a notice. */
export function DropZone({ take }: { take: (files: File[]) => void }) {
  const words = useWords();
  const size = useSize();
  return (
    <FileBox
      take={take}
      accept={ACCEPTED.map((ending) => `.${ending}`)}
      multiple
      sx={{ p: { xs: 2, sm: 2.5 } }}
    >
      {(over, choose) => (
        <>
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
            <Button variant="outlined" startIcon={<UploadIcon />} onClick={choose}>
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
        </>
      )}
    </FileBox>
  );
}
