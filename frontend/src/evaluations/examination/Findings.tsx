import { Alert, AlertTitle } from '@mui/material';
import type { OpenedBid, TenderShown } from '../../api/shapes';
import { nameOf } from '../../bids/form/answers/LotEnvelopes';
import { useWords, useWordsOr } from '../../i18n';

interface Props {
  tender: TenderShown;
  findings: OpenedBid['findings'];
}

/** In what an opened bid differs from what the notice asks: it cannot be called responsive then. */
export function Findings({ tender, findings }: Props) {
  const words = useWords();
  const wordsOr = useWordsOr();
  if (findings.length === 0) return null;
  const named = (code: string, item: string | null) => {
    if (item === null) return '';
    if (code === 'proof_missing') return nameOf(tender, item, item, '').name;
    return code.startsWith('figure_') ? wordsOr(`envelopes.figure.${item}`, item) : item;
  };
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      <AlertTitle>{words('evaluations.finding.title')}</AlertTitle>
      {findings.map(({ code, item }) => (
        <div key={`${code} ${item}`}>
          {words(`evaluations.finding.${code}`, { item: named(code, item ?? null) })}
        </div>
      ))}
    </Alert>
  );
}
