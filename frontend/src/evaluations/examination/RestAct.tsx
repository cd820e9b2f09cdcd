import type { OpeningShown, RestExaminedShown } from '../../api/shapes';
import { useAct } from '../../api/useAct';
import { useWords } from '../../i18n';
import { ActButton } from '../../layout/ActButton';
import { ActProgress } from '../ActProgress';
import { OfferedAct } from '../OfferedAct';

/** So few are examined one by one: reading them is what an examination is. */
const FEW = 4;

interface Props {
  tender: string;
  waiting: OpeningShown['bids'];
}

/** Examines at once all waiting bids that differ in nothing from the notice. */
export function RestAct({ tender, waiting }: Props) {
  const words = useWords();
  const act = useAct<RestExaminedShown>(`tenders/${tender}/examinations/rest`, {
    success: 'evaluations.examination.rest.done',
    refresh: ['evaluations'],
  });
  const asAsked = waiting.filter((bid) => bid.findings.length === 0).length;
  if (asAsked <= FEW) return null;
  return (
    <OfferedAct
      act={act}
      text={words('evaluations.examination.rest.offer', { smart_count: asAsked })}
      below={act.busy && <ActProgress tender={tender} of="examinations/rest" />}
    >
      <ActButton
        act={act}
        body={{ reasons: words('evaluations.examination.defaultYes') }}
        label={words('evaluations.examination.rest.act')}
        variant="outlined"
        sx={{ flex: 'none' }}
      />
    </OfferedAct>
  );
}
