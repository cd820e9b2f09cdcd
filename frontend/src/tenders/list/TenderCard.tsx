import LockIcon from '@mui/icons-material/LockOutlined';
import { Box, Typography } from '@mui/material';
import type { TenderShown } from '../../api/shapes';
import { DeadlineField } from '../../fields/DeadlineField';
import { InstantField } from '../../fields/InstantField';
import { MoneyField } from '../../fields/MoneyField';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';
import { RowCard, RowLink } from '../../layout/lists/RowCard';
import { useRoomPath } from '../../live/room';
import { MONO } from '../../theme/theme';
import { SupersededMark } from '../amendments/SupersededMark';
import { phaseTone } from '../frame/phaseTone';

/** One tender: the whole card is its link, the title is the link's name. */
export function TenderCard({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const path = useRoomPath();
  const { status } = tender;
  // Whether a closed tender was opened is not known to the list.
  const takesBids = status === 'active' || status === 'closing';
  const to = path(status === 'planned' ? `tenders/${tender.id}/edit` : `tenders/${tender.id}`);
  return (
    <RowCard columns={{ xs: '1fr auto', md: 'minmax(0, 1fr) 170px 210px' }}>
      <Box sx={{ gridColumn: { xs: '1 / -1', md: 'auto' }, minWidth: 0 }}>
        <Typography variant="body2" color="text.secondary">
          <Box component="bdi" sx={{ fontFamily: MONO }}>
            {tender.noticeNumber ?? words('tenders.list.unnumbered')}
          </Box>
        </Typography>
        <RowLink to={to} title={tender.title} />
        <Typography variant="body2" color="text.secondary">
          <bdi>{tender.procuringEntity.name}</bdi>
        </Typography>
      </Box>
      <Box>
        <Typography variant="caption" color="text.secondary" component="p">
          {words('tenders.list.value')}
        </Typography>
        {tender.value ? (
          <MoneyField value={tender.value} sx={{ fontWeight: 600 }} />
        ) : (
          <Typography component="span" color="text.secondary">
            {words('tenders.list.noValue')}
          </Typography>
        )}
      </Box>
      <Box sx={{ textAlign: 'end' }}>
        <StatusChip
          tone={takesBids ? 'sealed' : phaseTone[status]}
          label={words(`tenders.status.${status}`)}
          icon={takesBids ? <LockIcon aria-hidden="true" /> : undefined}
        />
        <Box sx={{ mt: 0.5 }}>
          {status !== 'cancelled' && <DeadlineField deadline={tender.tenderPeriod?.endDate} />}
        </Box>
        {tender.tenderPeriod?.endDate && (
          <Typography variant="caption" component="p" color="text.secondary">
            <InstantField value={tender.cancellation?.cancelledAt ?? tender.tenderPeriod.endDate} />
          </Typography>
        )}
      </Box>
      <SupersededMark tender={tender} />
    </RowCard>
  );
}
