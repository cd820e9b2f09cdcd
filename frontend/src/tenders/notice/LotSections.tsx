import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { LotName } from '../../fields/LotName';
import { MoneyField } from '../../fields/MoneyField';
import { useWords } from '../../i18n';
import { ItemsTable } from './ItemsTable';
import { Paragraphs } from './Paragraphs';

/** The items; with several lots each lot with what it is worth and what belongs to it. */
export function LotSections({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const { lots, items } = tender;
  if (lots.length < 2) return <ItemsTable items={items} />;
  return (
    <>
      <Typography color="text.secondary" sx={{ maxWidth: '70ch', mb: 2 }}>
        {words('lots.notice', { smart_count: lots.length })}
      </Typography>
      {lots.map((lot) => (
        <Box
          component="section"
          key={lot.id}
          sx={{
            borderInlineStart: '4px solid',
            borderColor: 'primary.main',
            paddingInlineStart: { xs: 1.5, sm: 2 },
            '& + &': { mt: 3 },
            breakInside: 'avoid',
          }}
        >
          <Box
            sx={{
              display: 'flex',
              flexWrap: 'wrap',
              columnGap: 2,
              alignItems: 'baseline',
              justifyContent: 'space-between',
              mb: 0.5,
            }}
          >
            <Typography component="h3" variant="h3" sx={{ flex: '1 1 240px', minWidth: 0 }}>
              <LotName lot={lot} />
            </Typography>
            {lot.value && (
              <Typography component="p" variant="body2">
                {words('lots.value')}
                {words('page.colon')} <MoneyField value={lot.value} sx={{ fontWeight: 650 }} />
              </Typography>
            )}
          </Box>
          {lot.description && <Paragraphs text={lot.description} />}
          <ItemsTable items={items.filter((item) => item.relatedLot === lot.id)} />
        </Box>
      ))}
    </>
  );
}
