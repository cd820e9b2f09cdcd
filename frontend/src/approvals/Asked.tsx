import { Paper, Typography } from '@mui/material';
import type { AwardWanted, Check, TenderDraft, TenderShown } from '../api/shapes';
import { useRead } from '../api/useRead';
import { DocumentsCard } from '../documents/DocumentsCard';
import { useRanking } from '../evaluations/ranking/useRanking';
import { MoneyField } from '../fields/MoneyField';
import { useWords } from '../i18n';
import { noticeOf } from '../tenders/amendments/amendedNotice';
import { ChangeTable } from '../tenders/amendments/ChangeTable';
import { changesBetween } from '../tenders/amendments/changes';
import { PrintedNotice } from '../tenders/notice/PrintedNotice';
import { RulesOfNow } from './RulesOfNow';
import type { Approval } from './useApprovals';

interface Props {
  approval: Approval;
  tender: TenderShown;
}

/** What a second person reads before deciding: exactly what would be done. */
export function Asked({ approval, tender }: Props) {
  if (approval.act === 'publish') return <Publication approval={approval} tender={tender} />;
  if (approval.act === 'award') return <Award approval={approval} tender={tender} />;
  return <Change approval={approval} tender={tender} />;
}

function Publication({ approval, tender }: Props) {
  const waits = approval.status === 'pending';
  const checks = useRead<Check[]>('tenders', `tenders/${tender.id}/checks`, { enabled: waits });
  return (
    <>
      {waits && checks.data && <RulesOfNow checks={checks.data} />}
      <PrintedNotice tender={tender} />
      <DocumentsCard tender={tender.id} />
    </>
  );
}

function Change({ approval: { act, status, wanted }, tender }: Props) {
  const words = useWords();
  const { rationale, notice } = wanted as { rationale: string; notice?: TenderDraft };
  const changes = notice && status === 'pending' ? changesBetween(noticeOf(tender), notice) : [];
  return (
    <>
      <Part title={words('approvals.said.rationale')} text={rationale} />
      {act === 'amend' && status === 'pending' && (
        <Part title={words('approvals.said.changes')}>
          {changes.length === 0 && words('approvals.said.sameAsNow')}
          <ChangeTable changes={changes} currency={tender.currency} />
        </Part>
      )}
    </>
  );
}

function Award({ approval, tender }: Props) {
  const words = useWords();
  const { bid, reasons } = approval.wanted as AwardWanted;
  const ranking = useRanking(tender.id);
  const best = ranking.data?.ranking.find((row) => row.bid === bid && row.lot === approval.lot);
  return (
    <>
      <Part title={words('approvals.said.award')}>
        <Typography sx={{ fontWeight: 650, fontSize: '1.05rem' }}>
          {!bid && words('approvals.said.nobody')}
          {bid && best && words('approvals.said.supplier', { name: best.tenderer.name })}
          {bid && !best && words('approvals.said.bid', { bid })}
          {best && (
            <>
              {' · '}
              <MoneyField value={best.total} />
            </>
          )}
        </Typography>
      </Part>
      <Part title={words('approvals.said.rationale')} text={reasons} />
    </>
  );
}

function Part(props: { title: string; text?: string; children?: React.ReactNode }) {
  return (
    <Paper component="section" variant="outlined" sx={{ p: { xs: 2, sm: 3 }, mb: 2 }}>
      <Typography component="h2" variant="h3" sx={{ mb: 0.5 }}>
        {props.title}
      </Typography>
      {props.text && (
        <Typography dir="auto" sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
          {props.text}
        </Typography>
      )}
      {props.children}
    </Paper>
  );
}
