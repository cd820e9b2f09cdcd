import { Box, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { RowCard, RowLink } from '../layout/lists/RowCard';
import type { ProcessShown } from './shapes';
import { statusTone } from './statusTone';
import { dataPath } from './useData';

/** One process: who buys what, for how much, and from whom once it is decided. */
export function ProcessRow({ workshop, process }: { workshop: string; process: ProcessShown }) {
  const words = useWords();
  const { status, buyer, procuringEntity, value, awards, changedAt } = process;
  return (
    <RowCard columns={{ xs: '1fr', md: 'minmax(0, 1.3fr) minmax(0, 1fr) auto' }}>
      <Box sx={{ minWidth: 0 }}>
        <RowLink to={dataPath(workshop, process.ocid)} title={process.title} />
        <Typography variant="body2" color="text.secondary">
          <bdi>{buyer ?? procuringEntity}</bdi>
        </Typography>
        <Typography variant="caption" color="text.secondary" component="p">
          {words('opendata.counts.releases', { smart_count: process.releases })}
          {' · '}
          {words('opendata.home.changed')}
          {words('page.colon')} <InstantField value={changedAt} />
        </Typography>
      </Box>
      <Box sx={{ minWidth: 0 }}>
        {awards.length > 0 ? (
          awards.map(({ lot, lotTitle, supplier, value: won }) => (
            <Typography key={lot} variant="body2" sx={{ overflowWrap: 'anywhere' }}>
              {lotTitle && (
                <Box component="span" sx={{ color: 'text.secondary' }}>
                  <bdi>{lotTitle}</bdi>
                  {': '}
                </Box>
              )}
              <Box component="span" sx={{ fontWeight: 600 }}>
                <bdi>{supplier ?? words('opendata.list.nobody')}</bdi>
              </Box>{' '}
              {won && <MoneyField value={won} />}
            </Typography>
          ))
        ) : (
          <Typography variant="body2">
            <Box component="span" sx={{ color: 'text.secondary' }}>
              {words('opendata.list.estimated')}{' '}
            </Box>
            <MoneyField value={value} />
          </Typography>
        )}
      </Box>
      <Box>
        <StatusChip
          tone={statusTone[status] ?? 'neutral'}
          label={words(`opendata.statuses.${status}`)}
        />
      </Box>
    </RowCard>
  );
}
