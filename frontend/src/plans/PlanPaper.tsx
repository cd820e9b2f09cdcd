import { Box, Divider, Paper, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { InstantField } from '../fields/InstantField';
import { MoneyField } from '../fields/MoneyField';
import { StatusChip } from '../fields/StatusChip';
import { useWords } from '../i18n';
import { GlossaryTerm } from '../tenders/frame/GlossaryTerm';
import { Fact } from '../tenders/notice/FactsGrid';
import { ItemsTable } from '../tenders/notice/ItemsTable';
import { Paragraphs } from '../tenders/notice/Paragraphs';
import { MONO } from '../theme/theme';
import { LawNote } from './LawNote';
import type { PlanShown } from './shapes';

/** The plan as a document: who, what, why, with what money, and the specification once it is shown. */
export function PlanPaper({ plan }: { plan: PlanShown }) {
  const words = useWords();
  const { prespecification: shown, budget } = plan;
  return (
    <Paper component="article" variant="outlined" sx={{ p: { xs: 2, sm: 4 } }}>
      <Head plan={plan} />
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
      <Section title={words('plans.what')}>
        <Paragraphs text={plan.description} />
      </Section>
      <Section title={words('plans.why')}>
        <Paragraphs text={plan.rationale} />
      </Section>
      <Section title={words('plans.items')}>
        {plan.items?.length ? (
          <ItemsTable items={plan.items.map((item) => ({ ...item, relatedLot: '1' }))} />
        ) : (
          <Typography color="text.secondary">{words('plans.noItems')}</Typography>
        )}
      </Section>
      <Section
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
      </Section>
      <LawNote law={plan.consultation} />
    </Paper>
  );
}

function Head({ plan }: { plan: PlanShown }) {
  const words = useWords();
  return (
    <Box
      component="header"
      sx={{ textAlign: 'center', pb: 2.5, borderBottom: '3px double', borderColor: 'text.primary' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 650, color: 'secondary.main' }}>
        {words('tenders.notice.watermark')}
      </Typography>
      <Typography component="p" variant="h2" dir="auto" sx={{ mt: 1.5 }}>
        {plan.procuringEntity.name}
      </Typography>
      <Stack
        direction="row"
        spacing={1}
        useFlexGap
        sx={{ justifyContent: 'center', flexWrap: 'wrap', mt: 0.5 }}
      >
        <Typography component="span">{words('plans.masthead')}</Typography>
        <GlossaryTerm term="baljugyehoek" meaning={words('plans.korean')} />
      </Stack>
      <Typography
        component="p"
        dir="auto"
        sx={{ display: 'none', displayPrint: 'block', mt: 2, fontSize: '1.4rem', fontWeight: 700 }}
      >
        {plan.title}
      </Typography>
      <Typography component="p" color="text.secondary" sx={{ mt: 1 }}>
        {words('plans.number')}{' '}
        <Box component="bdi" sx={{ fontFamily: MONO, color: 'text.primary' }}>
          {plan.planNumber}
        </Box>
        {' · '}
        {words('plans.published')} <InstantField value={plan.publishedAt} />
      </Typography>
    </Box>
  );
}

interface SectionProps {
  title: string;
  mark?: ReactNode;
  children: ReactNode;
}

function Section({ title, mark, children }: SectionProps) {
  return (
    <Box component="section" sx={{ mt: 3.5 }}>
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'center' }}>
        <Typography component="h2" variant="h3">
          {title}
        </Typography>
        {mark}
      </Stack>
      <Divider sx={{ mt: 0.5, mb: 1.5 }} />
      {children}
    </Box>
  );
}
