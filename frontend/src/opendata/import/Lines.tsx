import { Box, Button, Card, Stack, Typography } from '@mui/material';
import { keepFile } from '../../fields/keepFile';
import { useWords } from '../../i18n';
import type { ListForm } from '../../layout/lists/address';
import { inHand, type Reading } from '../../layout/lists/inHand';
import { ListView } from '../../layout/lists/ListView';
import { useListAddress } from '../../layout/lists/useListAddress';
import { PER_PAGE } from '../../layout/lists/useRoomList';
import { MONO, TABULAR } from '../../theme/theme';
import type { LineShown } from '../shapes';
import { useLineWords } from './lineWords';

const FORM: ListForm = { name: 'lines', sorts: ['met', 'place', 'problem', 'times'] };
const keyOf = ({ code, path, what }: LineShown) => `${code} ${path} ${what}`;

/** What was not taken as it stands: field by field, why, and what was done about it. */
export function Lines({ lines, file }: { lines: LineShown[]; file: string }) {
  const words = useWords();
  const said = useLineWords();
  const list = useListAddress(FORM);
  const placed = new Map(lines.map((line, place) => [line, place]));
  const reading: Reading<LineShown> = {
    text: (line) => `${line.path} ${said(line).problem} ${said(line).done}`,
    sorts: {
      met: (line) => placed.get(line) ?? 0,
      place: ({ path }) => path,
      problem: (line) => said(line).problem,
      times: ({ count }) => count,
    },
  };
  return (
    <Card component="section" aria-labelledby="lines-title" sx={{ p: { xs: 2, sm: 2.5 } }}>
      <Stack
        direction="row"
        useFlexGap
        spacing={1.5}
        sx={{ mb: 2, flexWrap: 'wrap', alignItems: 'center' }}
      >
        <Typography id="lines-title" component="h2" variant="h2" sx={{ flex: 1 }}>
          {words('importing.linesTitle')}
        </Typography>
        {lines.length > 0 && (
          <Button
            size="small"
            variant="outlined"
            onClick={() => keepFile(`${file}-report.json`, JSON.stringify(lines, null, 1))}
          >
            {words('importing.keepLines')}
          </Button>
        )}
      </Stack>
      <ListView
        list={list}
        read={inHand(lines, list, reading, PER_PAGE)}
        search={words('importing.linesSearch')}
        sorts={[
          { field: 'met', label: words('importing.place') },
          { field: 'problem', label: words('importing.problem') },
          { field: 'times', label: words('importing.times') },
        ]}
        count="importing.linesText"
        empty={<Typography color="text.secondary">{words('importing.linesNone')}</Typography>}
        few={8}
      >
        {(line) => <Line key={keyOf(line)} line={line} />}
      </ListView>
    </Card>
  );
}

function Line({ line }: { line: LineShown }) {
  const words = useWords();
  const { problem, done } = useLineWords()(line);
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        columnGap: 2,
        rowGap: 0.25,
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr) auto',
          md: 'minmax(0, 5fr) minmax(0, 7fr) auto',
        },
      }}
    >
      <Typography
        sx={{
          fontFamily: line.path ? MONO : undefined,
          fontSize: '0.85rem',
          overflowWrap: 'anywhere',
        }}
      >
        <bdi>{line.path || words('importing.wholeFile')}</bdi>
      </Typography>
      <Box sx={{ gridRow: { xs: 2, md: 'auto' }, gridColumn: { xs: '1 / -1', md: 'auto' } }}>
        <Typography variant="body2">{problem}</Typography>
        <Typography variant="body2" color="text.secondary">
          {done}
        </Typography>
      </Box>
      <Typography variant="body2" color="text.secondary" noWrap sx={TABULAR}>
        {line.count > 1 ? <bdi>× {line.count}</bdi> : null}
      </Typography>
    </Box>
  );
}
