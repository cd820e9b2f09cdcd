import type { Told } from '../tenders/frame/TenderFrame';
import { FollowedBand } from './FollowedBand';
import { Tries } from './Tries';

/** What a notice follows, above it. */
export const FollowedNotice = ({ story }: Told) => <FollowedBand tender={story.tender} />;

/** All tries at its lots, below it. */
export const TriesSection = ({ story }: Told) => <Tries tender={story.tender} />;
