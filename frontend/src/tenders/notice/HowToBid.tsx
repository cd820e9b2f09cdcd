import { Box, Typography } from '@mui/material';
import { Hex } from '../../fields/Hex';
import { useWords } from '../../i18n';

interface Padlock {
  id: string;
  publicKey: string;
}

interface Props {
  openingKey?: Padlock | null;
  /** That of the prices, where they lie in envelopes of their own. */
  priceKey?: Padlock | null;
}

export function HowToBid({ openingKey, priceKey }: Props) {
  const words = useWords();
  return (
    <>
      <Box
        component="ol"
        sx={{ m: 0, paddingInlineStart: 3, maxWidth: '70ch', '& li': { mb: 0.75 } }}
      >
        {priceKey && <li>{words('envelopes.notice.how')}</li>}
        <li>{words('tenders.notice.how1')}</li>
        <li>{words('tenders.notice.how2')}</li>
        <li>{words('tenders.notice.how3')}</li>
        <li>{words('tenders.notice.how4')}</li>
      </Box>
      {openingKey && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
          {words(priceKey ? 'envelopes.first' : 'tenders.notice.key')}
          {words('page.colon')} <Hex value={openingKey.publicKey} />
          <br />
          {priceKey && (
            <>
              {words('envelopes.second')}
              {words('page.colon')} <Hex value={priceKey.publicKey} />
              <br />
            </>
          )}
          {words('tenders.notice.keyWhy')}
        </Typography>
      )}
    </>
  );
}
