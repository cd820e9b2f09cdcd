import { useState } from 'react';
import { useSceneWords } from '../exercises/snapshots/useSceneWords';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { ToldBand } from './ToldBand';

/** Says that the room went back to an earlier moment, and what that means for bids and receipts. */
export function RewoundBand() {
  const words = useWords();
  const nameOf = useSceneWords();
  const { workshop } = useRoom();
  const [read, setRead] = useState(0);
  const { attempt, rewound } = workshop;
  if (!rewound || read === attempt) return null;
  const moment = nameOf(rewound.scene, rewound.attempt);
  return (
    <ToldBand
      tone="active"
      title={words('snapshots.band', { number: attempt, moment })}
      text={words('snapshots.band_text', { number: rewound.attempt })}
      done={words('snapshots.band_read')}
      onDone={() => setRead(attempt)}
    />
  );
}
