import { Navigate } from 'react-router';
import { usePlays, useRoomPath } from '../../live/room';
import { BeforeBid } from '../../participation/BeforeBid';
import { useBefore } from '../../participation/useBefore';
import { NextStepBar } from '../frame/NextStepBar';
import { TenderFrame, type Told } from '../frame/TenderFrame';
import { PrintedNotice } from './PrintedNotice';
import { after, before } from './sections';

export default function NoticePage() {
  const path = useRoomPath();
  const officer = usePlays('procuringOfficer');
  return (
    <TenderFrame stage="notice">
      {(told) => {
        const { tender } = told.story;
        if (told.phase === 'planned' && officer) {
          return <Navigate to={path(`tenders/${tender.id}/edit`)} replace />;
        }
        return (
          <>
            <Sections of={before} told={told} />
            <NextAct told={told} />
            <PrintedNotice tender={tender} />
            <Sections of={after} told={told} />
          </>
        );
      }}
    </TenderFrame>
  );
}

/** The next act of this seat; what the notice asks for before a bid comes first. */
function NextAct({ told: { story, phase, ownBid } }: { told: Told }) {
  const { tender } = story;
  const { steps, ready } = useBefore(tender);
  return (
    <>
      {steps.length > 0 && <BeforeBid tender={tender} steps={steps} />}
      {ready && <NextStepBar id={tender.id} phase={phase} hasBid={ownBid !== null} />}
    </>
  );
}

function Sections({ of, told }: { of: typeof before; told: Told }) {
  return Object.entries(of).map(([name, One]) => <One key={name} {...told} />);
}
