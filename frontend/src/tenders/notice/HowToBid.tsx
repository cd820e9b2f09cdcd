import { Box, Typography } from '@mui/material';
import { Hex } from '../../fields/Hex';
import { useWords } from '../../i18n';

interface Props {
  openingKey?: { id: string; publicKey: string } | null;
}

export function HowToBid({ openingKey }: Props) {
  const words = useWords();
  return (
    <>
      <Box
        component="ol"
        sx={{ m: 0, paddingInlineStart: 3, maxWidth: '70ch', '& li': { mb: 0.75 } }}
      >
        <li>{words('tenders.notice.how1')}</li>
        <li>{words('tenders.notice.how2')}</li>
        <li>{words('tenders.notice.how3')}</li>
        <li>{words('tenders.notice.how4')}</li>
      </Box>
      {openingKey && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words('tenders.notice.key')}: <Hex value={openingKey.publicKey} />
          <br />
          {words('tenders.notice.keyWhy')}
        </Typography>
      )}
    </>
  );
}
