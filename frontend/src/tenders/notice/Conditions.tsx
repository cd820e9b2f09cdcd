import { Box } from '@mui/material';
import { Fragment } from 'react';
import type { TenderShown } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useQualificationNames } from '../../parties/register';
import { GlossaryTerm } from '../frame/GlossaryTerm';
import { Fact } from './FactsGrid';

/** Whether a notice says anything of what comes before a bid. */
export const hasConditions = (tender: TenderShown) =>
  Boolean(tender.eligibility || tender.siteBriefing || tender.participationPeriod?.endDate);

/** What a tenderer must be, and what it must do, before its bid is taken. */
export function Conditions({ tender }: { tender: TenderShown }) {
  const words = useWords();
  const nameOf = useQualificationNames();
  const { licences = [], regions = [] } = tender.eligibility ?? {};
  const { siteBriefing: briefing, participationPeriod: registration } = tender;
  return (
    <Box
      component="dl"
      sx={{ m: 0, display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
    >
      {licences.length > 0 && (
        <Fact name={words('participation.notice.licences')}>
          {licences.map(({ id, description }) => (
            <Box key={id} component="span" sx={{ display: 'block' }}>
              <bdi>{nameOf('licences', id, description)}</bdi>
            </Box>
          ))}
        </Fact>
      )}
      {regions.length > 0 && (
        <Fact name={words('participation.notice.regions')}>
          {regions.map((id, index) => (
            <Fragment key={id}>
              {index > 0 && ' · '}
              <bdi>{nameOf('regions', id)}</bdi>
            </Fragment>
          ))}
        </Fact>
      )}
      {registration?.endDate && (
        <Fact
          name={
            <>
              {words('participation.notice.until')}{' '}
              <GlossaryTerm
                term="chamga deungnok"
                meaning={words('participation.notice.registerTerm')}
              />
            </>
          }
        >
          <InstantField value={registration.endDate} />
          <Remark text={words('participation.notice.untilWhy')} />
        </Fact>
      )}
      {briefing && (
        <Fact
          name={
            <>
              {words('participation.notice.briefing')}{' '}
              <GlossaryTerm
                term="hyeonjang seolmyeong"
                meaning={words('participation.notice.briefingTerm')}
              />
            </>
          }
        >
          <InstantField value={briefing.date} />
          <Box component="span" sx={{ display: 'block' }}>
            <bdi>{briefing.place}</bdi>
          </Box>
          <Remark
            text={words(
              `participation.notice.${briefing.attendanceRequired ? 'required' : 'free'}`,
            )}
          />
        </Fact>
      )}
    </Box>
  );
}

function Remark({ text }: { text: string }) {
  return (
    <Box component="span" sx={{ display: 'block', fontWeight: 400, fontSize: '0.9rem' }}>
      {text}
    </Box>
  );
}
