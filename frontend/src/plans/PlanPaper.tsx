import { Box, Paper, Stack, Typography } from '@mui/material';
import { InstantField } from '../fields/InstantField';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { GlossaryTerm } from '../tenders/frame/GlossaryTerm';
import { Fact } from '../tenders/notice/FactsGrid';
import { ItemsTable } from '../tenders/notice/ItemsTable';
import { LawBox } from '../tenders/notice/LawBox';
import { Masthead } from '../tenders/notice/Masthead';
import { PaperSection } from '../tenders/notice/PaperSection';
import { Paragraphs } from '../tenders/notice/Paragraphs';
import { MONO } from '../theme/theme';
import type { PlanShown } from './shapes';

/** The plan as a document: who, what, why, with what money, and the specification once it is shown. */
export function PlanPaper({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const { prespecification: shown, budget } = plan;
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
      <Masthead
        entity={plan.procuringEntity.name}
        kind={words('plans.masthead')}
        term="baljugyehoek"
        meaning={words('plans.korean')}
        title={plan.title}
        numberName={words('plans.number')}
        number={plan.planNumber}
      >
        {words('plans.published')} <InstantField value={plan.publishedAt} />
      </Masthead>
      <Box
        component="dl"
        sx={{
          m: 0,
          mt: 2.5,
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: '1fr 1fr', sm: 'repeat(4, 1fr)' },
        }}
      >
        <Fact name={words('plans.budget')}>
          <MoneyField value={budget.amount} />
        </Fact>
        <Fact name={words('plans.project')}>
          <bdi>{budget.project}</bdi>
        </Fact>
        <Fact name={words('plans.kind')}>
          {words(`plans.category.${plan.mainProcurementCategory}`)}
        </Fact>
        <Fact name={words('plans.expected')}>
          <InstantField value={plan.noticeExpectedAt} dateOnly />
        </Fact>
      </Box>
      <PaperSection title={words('plans.what')}>
        <Paragraphs text={plan.description} />
      </PaperSection>
      <PaperSection title={words('plans.why')}>
        <Paragraphs text={plan.rationale} />
      </PaperSection>
      <PaperSection title={words('plans.items')}>
        {plan.items?.length ? (
          <ItemsTable items={plan.items.map((item) => ({ ...item, relatedLot: '1' }))} />
        ) : (
          <Typography color="text.secondary">{words('plans.noItems')}</Typography>
        )}
      </PaperSection>
      <PaperSection
        title={words('plans.specification')}
        mark={shown?.urgency && <StatusChip tone="wait" label={words('plans.urgent')} />}
      >
        {shown ? (
          <>
            <Stack direction="row" spacing={1} useFlexGap sx={{ flexWrap: 'wrap', mb: 1 }}>
              <Typography variant="body2" color="text.secondary">
                {words('plans.specNumber')}{' '}
                <Box component="bdi" sx={{ fontFamily: MONO, color: 'text.primary' }}>
                  {shown.number}
                </Box>
              </Typography>
              <GlossaryTerm term="sajeon gyugyeok" meaning={words('plans.koreanSpec')} />
            </Stack>
            <Paragraphs text={shown.specification} />
            {shown.urgency && (
              <Box
                sx={{
                  mt: 1.5,
                  paddingInlineStart: 2,
                  borderInlineStart: '4px solid',
                  borderColor: 'warning.main',
                }}
              >
                <Typography variant="body2" sx={{ fontWeight: 650 }}>
                  {words('plans.urgency')}
                </Typography>
                <Paragraphs text={shown.urgency} />
              </Box>
            )}
          </>
        ) : (
          <Typography color="text.secondary">{words('plans.noSpecification')}</Typography>
        )}
      </PaperSection>
      <LawBox law={plan.consultation} title={words('plans.law.title')}>
        <Typography>
          {words('plans.law.days', { smart_count: plan.consultation.minimumDays })}{' '}
          {words('plans.law.urgent', { smart_count: plan.consultation.urgentDays })}
        </Typography>
        <Typography variant="body2">{words('plans.law.counted')}</Typography>
      </LawBox>
    </Paper>
  );
}
