import { useWords } from '../i18n';
import type { Tone } from '../theme/palette';
import type { BidTold } from './shapes';

/** What became of a bid, as a word with its tone. */
export function useOutcome() {
  const words = useWords();
  return (bid: BidTold): { tone: Tone; label: string } => {
    if (bid.outcome === 'first') return { tone: 'good', label: words('debrief.bids.first') };
    if (bid.why) return { tone: 'bad', label: words(`debrief.bids.why.${bid.why}`) };
    if (bid.outcome === 'notResponsive')
      return { tone: 'bad', label: words('debrief.bids.notResponsive') };
    const rank = bid.rank ?? null;
    return {
      tone: 'neutral',
      label: rank === null ? words('debrief.bids.placed') : words('debrief.bids.ranked', { rank }),
    };
  };
}

/** Out bids are crossed out: their price did not count. */
export const isOut = ({ outcome }: BidTold) =>
  outcome === 'out' || outcome === 'notResponsive' || outcome === 'passedOver';
