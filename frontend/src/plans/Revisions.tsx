import { useRead } from '../api/useRead';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { VersionHistory } from '../tenders/amendments/VersionHistory';
import type { PlanShown, RevisionShown } from './shapes';

const NAMED = {
  title: 'plans.revisions.title',
  version: 'plans.revisions.version',
  now: 'plans.revisions.now',
  rationale: 'plans.reasons',
  first: 'plans.revisions.first',
} as const;

/** The versions of a plan. */
export function Revisions({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const revised = plan.version > 1;
  const read = useRead<RevisionShown[]>('plans', `plans/${plan.id}/revisions`, {
    enabled: revised,
  });
  if (!revised) return null;
  return (
    <VersionHistory
      id="revisions"
      read={read}
      now={plan.version}
      currency={plan.budget.amount.currency}
      publishedAt={plan.publishedAt}
      named={NAMED}
    >
      {({ revisedAt }) => (
        <>
          {words('plans.revisions.at')} <InstantField value={revisedAt} />
        </>
      )}
    </VersionHistory>
  );
}
