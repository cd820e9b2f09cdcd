import { Alert, AlertTitle } from '@mui/material';
import type { OpenedBid } from '../../api/shapes';
import { useWords } from '../../i18n';

/** In what an opened bid differs from what the notice asks: it cannot be called responsive then. */
export function Findings({ findings }: { findings: OpenedBid['findings'] }) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <Alert severity="warning" sx={{ mt: 1.5 }}>
      <AlertTitle>{words('evaluations.finding.title')}</AlertTitle>
      {findings.map(({ code, item }) => (
        <div key={`${code} ${item}`}>{words(`evaluations.finding.${code}`, { item })}</div>
      ))}
    </Alert>
  );
}
