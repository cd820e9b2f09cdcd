import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';

/** What is asked for the environment, how it is shown, and what is departed from and why. */
export function GreenList({ green }: Pick<TenderShown, 'green'>) {
  const words = useWords();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 2 }}>
      {green.map((one) => (
        <Box key={one.id} component="li" sx={{ breakInside: 'avoid' }}>
          <Typography sx={{ fontWeight: 650 }}>
            <bdi>{one.name}</bdi>
          </Typography>
          {one.derogation == null ? (
            <>
              {one.description && <Typography dir="auto">{one.description}</Typography>}
              <Typography variant="body2" color="text.secondary">
                {words(`judging.green.kind.${one.kind}`)} {words('judging.green.proof')}
                {words('page.colon')} <bdi>{one.proof}</bdi>
                {one.standard && (
                  <> · {words('judging.green.equivalent', { standard: one.standard })}</>
                )}
              </Typography>
            </>
          ) : (
            <Typography variant="body2">
              {words('judging.notice.departed')} <bdi>{one.derogation}</bdi>
            </Typography>
          )}
        </Box>
      ))}
    </Box>
  );
}
