import { Box, Table, TableBody, TableCell, TableHead, TableRow } from '@mui/material';
import { visuallyHidden } from '@mui/utils';
import type { Entry } from '../../api/shapes';
import { InstantField } from '../../fields/InstantField';
import { useWords } from '../../i18n';
import { useEntryText } from '../../ledger/useEntryText';
import { useRoom } from '../../live/room';
import type { Moment, SceneTold } from '../shapes';
import { useRefusedText } from '../useRefusedText';

/** The lanes in words. */
export function MomentTable({ moments, scenes }: { moments: Moment[]; scenes: SceneTold[] }) {
  const words = useWords();
  const { seats } = useRoom();
  const text = useEntryText(seats);
  const refused = useRefusedText();
  const actOf = (id: string | null) => scenes.find((one) => one.id === id);
  return (
    <Table size="small">
      <caption style={visuallyHidden}>{words('debrief.time.title')}</caption>
      <TableHead>
        <TableRow>
          <TableCell>{words('debrief.time.when')}</TableCell>
          <TableCell>{words('debrief.time.what')}</TableCell>
          <TableCell>{words('debrief.time.who')}</TableCell>
        </TableRow>
      </TableHead>
      <TableBody>
        {moments.map((moment) => {
          const scene = actOf(moment.scene ?? null);
          return (
            <TableRow key={moment.index}>
              <TableCell sx={{ whiteSpace: 'nowrap' }}>
                <InstantField value={moment.at} seconds />
              </TableCell>
              <TableCell>
                {scene?.kind === 'act' &&
                  `${words('debrief.time.act', { number: scene.number })}${words('page.colon')} `}
                {text({ kind: moment.kind, seat: moment.seat } as Entry)}{' '}
                {moment.code && (
                  <Box component="span" sx={{ color: 'tones.bad.text', fontWeight: 600 }}>
                    <bdi>{refused(moment.code)}</bdi>
                  </Box>
                )}
              </TableCell>
              <TableCell>{moment.by && words(`debrief.time.by.${moment.by}`)}</TableCell>
            </TableRow>
          );
        })}
      </TableBody>
    </Table>
  );
}
