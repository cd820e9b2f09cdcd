import type { TenderShown } from '../../api/shapes';
import { useWords } from '../../i18n';
import { Conditions, hasConditions } from './Conditions';
import { GreenList } from './GreenList';
import { Judging } from './Judging';
import { LifeSheet } from './LifeSheet';
import { LotSections } from './LotSections';
import { PaperSection } from './PaperSection';
import { Paragraphs } from './Paragraphs';
import { SecurityTerms } from './SecurityTerms';

interface Props {
  tender: TenderShown;
}

/** What a notice asks of those who take part. */
export function Takers({ tender }: Props) {
  const words = useWords();
  return (
    <>
      {hasConditions(tender) && (
        <PaperSection title={words('participation.notice.title')}>
          <Conditions tender={tender} />
        </PaperSection>
      )}
      {tender.bidSecurity && (
        <PaperSection title={words('security.title')}>
          <SecurityTerms tender={tender} asked={tender.bidSecurity} />
        </PaperSection>
      )}
    </>
  );
}

/** What a notice buys, in words and item by item. */
export function Bought({ tender }: Props) {
  const words = useWords();
  return (
    <>
      {tender.description && (
        <PaperSection title={words('tenders.notice.description')}>
          <Paragraphs text={tender.description} />
        </PaperSection>
      )}
      <PaperSection title={words(tender.lots.length > 1 ? 'lots.lots' : 'tenders.notice.items')}>
        <LotSections tender={tender} />
      </PaperSection>
    </>
  );
}

/** By what a notice judges the bids. */
export function Judged({ tender }: Props) {
  const words = useWords();
  return (
    <>
      {tender.criteria.length > 0 && (
        <PaperSection title={words('judging.notice.criteria')}>
          <Judging tender={tender} />
        </PaperSection>
      )}
      {tender.lifeCycle && (
        <PaperSection title={words('life.notice.title')}>
          <LifeSheet tender={tender} sheet={tender.lifeCycle} />
        </PaperSection>
      )}
      {tender.green.length > 0 && (
        <PaperSection title={words('judging.notice.green')}>
          <GreenList green={tender.green} />
        </PaperSection>
      )}
    </>
  );
}
