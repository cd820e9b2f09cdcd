import { useState } from 'react';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { ToldBand } from './ToldBand';

/** Tells a trainer that the file of the room's law is another than when the room was opened, and what to do. */
export function LawBand() {
  const words = useWords();
  const { workshop } = useRoom();
  const [read, setRead] = useState(false);
  if (!workshop.lawChanged || read) return null;
  return (
    <ToldBand
      tone="wait"
      title={words('room.law_changed', { pack: workshop.pack })}
      text={words('room.law_changed_cure')}
      done={words('room.law_read')}
      onDone={() => setRead(true)}
    />
  );
}
