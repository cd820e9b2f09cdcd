import type { Fate } from '../../api/shapes';
import { StatusChip } from '../../fields/StatusChip';
import { useWords } from '../../i18n';

const TONES = {
  inRace: 'good',
  underLimit: 'bad',
  underNetCost: 'bad',
  abovePlanPrice: 'wait',
} as const;

/** What plan price and limit made of a bid. */
export function FateChip({ fate, first = false }: { fate: Fate | null; first?: boolean }) {
  const words = useWords();
  if (!fate) return <StatusChip tone="neutral" label={words('reserve.fate.none')} />;
  return (
    <StatusChip
      tone={TONES[fate]}
      label={words(first ? 'reserve.fate.first' : `reserve.fate.${fate}`)}
    />
  );
}
