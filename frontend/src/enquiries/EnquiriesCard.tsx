import QuestionIcon from '@mui/icons-material/QuestionAnswerOutlined';
import { Box, Paper, Typography } from '@mui/material';
import type { TenderShown } from '../api/shapes';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { RefusalNote } from '../layout/RefusalNote';
import { useAnchor } from '../layout/useAnchor';
import { usePlays, useRoom } from '../live/room';
import { useOwnNotice } from '../tenders/amendments/useOwnNotice';
import type { Told } from '../tenders/frame/TenderFrame';
import { AnswerDesk } from './AnswerDesk';
import { AnsweredList } from './AnsweredList';
import { AskForm } from './AskForm';
import { answered, waiting } from './enquiries';
import { OwnQuestions } from './OwnQuestions';
import { PeriodPanel } from './PeriodPanel';
import { useEnquiries } from './useEnquiries';
import { useEnquiryPeriod } from './useEnquiryPeriod';

/** Questions and answers on a tender: read by everybody, asked by tenderers, answered by the entity. */
export function EnquiriesCard({ story: { tender } }: Told) {
  const words = useWords();
  const { zone } = useRoom();
  const officer = useOwnNotice(tender);
  const tenderer = usePlays('tenderer');
  const period = useEnquiryPeriod(tender);
  const read = useEnquiries(tender, officer);
  useAnchor('enquiries', read.data !== undefined);
  const all = read.data ?? [];
  const told = answered(all);
  const open = waiting(all);
  const own = officer ? [] : open.filter((one) => one.own);
  return (
    <Paper
      id="enquiries"
      component="section"
      aria-labelledby="enquiries-title"
      variant="outlined"
      sx={{ mt: 3, p: { xs: 2, sm: 3 }, scrollMarginTop: 96, displayPrint: 'none' }}
    >
      <Typography id="enquiries-title" component="h2" variant="h2">
        {words('enquiries.title')}
      </Typography>
      <Typography color="text.secondary" sx={{ mt: 0.5 }}>
        {words('enquiries.lead')}
      </Typography>
      <PeriodPanel period={period} />
      <RefusalNote refusal={read.error} zone={zone} />
      {read.isPending && <Loading lines={1} />}
      {read.data && officer && <AnswerDesk tender={tender} open={open} period={period} />}
      <OwnQuestions enquiries={own} />
      {tenderer && period.open && <AskForm tender={tender} />}
      {read.data && told.length === 0 && !(officer && open.length > 0) && (
        <Nothing tender={tender} officer={officer} asks={tenderer && period.open} />
      )}
      {told.length > 0 && <AnsweredList enquiries={told} />}
    </Paper>
  );
}

interface NothingProps {
  tender: TenderShown;
  officer: boolean;
  asks: boolean;
}

function Nothing({ officer, asks }: NothingProps) {
  const words = useWords();
  const why = asks ? 'noneAsk' : officer ? 'noneOfficer' : 'noneOthers';
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', mt: 2.5 }}>
      <QuestionIcon color="action" aria-hidden="true" sx={{ fontSize: 36 }} />
      <Box>
        <Typography sx={{ fontWeight: 600 }}>{words('enquiries.none')}</Typography>
        <Typography variant="body2" color="text.secondary">
          {words(`enquiries.${why}`)}
        </Typography>
      </Box>
    </Box>
  );
}
