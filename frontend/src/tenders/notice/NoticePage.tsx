import { Navigate } from 'react-router';
import { usePlays, useRoomPath } from '../../live/room';
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
            <NextStepBar id={tender.id} phase={told.phase} hasBid={told.ownBid !== null} />
            <PrintedNotice tender={tender} />
            <Sections of={after} told={told} />
          </>
        );
      }}
    </TenderFrame>
  );
}

function Sections({ of, told }: { of: typeof before; told: Told }) {
  return Object.entries(of).map(([name, One]) => <One key={name} {...told} />);
}
