import { Box, Checkbox, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Block } from '../debriefs/Block';
import { useListText, useSeatWords } from '../exercises/seatWords';
import { useWords } from '../i18n';
import { RefusalNote } from '../layout/RefusalNote';
import { FileDownload } from './FileDownload';
import type { Person, Results } from './shapes';
import { useDownload } from './useDownload';

/** The trainer prints for several people at once, under the names typed here. */
export function PeopleCertificates({ results: { people } }: { results: Results }) {
  const words = useWords();
  const { download, busy, refusal, clear } = useDownload();
  const [names, setNames] = useState<Record<string, string>>({});
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const nameOf = (one: Person) => names[one.person] ?? one.name;
  const chosen = people.filter((one) => !left.has(one.person) && nameOf(one).trim() !== '');
  const print = () =>
    void download(
      'results/certificates',
      {},
      {
        people: chosen.map((one) => ({ person: one.person, name: nameOf(one) })),
      },
    );
  const turn = (person: string) =>
    setLeft((before) => {
      const after = new Set(before);
      if (!after.delete(person)) after.add(person);
      return after;
    });
  return (
    <Block title={words('results.certificates.people')}>
      {people.length === 0 && <Typography>{words('results.certificates.nobody')}</Typography>}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 2 }}>
        {people.map((one) => (
          <PersonRow
            key={one.person}
            person={one}
            name={nameOf(one)}
            chosen={!left.has(one.person)}
            turn={() => turn(one.person)}
            write={(name) => setNames({ ...names, [one.person]: name })}
          />
        ))}
      </Box>
      <RefusalNote refusal={refusal} onClose={clear} />
      {people.length > 0 && (
        <FileDownload
          label={
            chosen.length === 0
              ? words('results.certificates.choose')
              : words('results.certificates.print', { smart_count: chosen.length })
          }
          busy={busy !== null}
          disabled={chosen.length === 0}
          onClick={print}
        />
      )}
    </Block>
  );
}

interface RowProps {
  person: Person;
  name: string;
  chosen: boolean;
  turn: () => void;
  write: (name: string) => void;
}

function PersonRow({ person, name, chosen, turn, write }: RowProps) {
  const words = useWords();
  const seatName = useSeatWords();
  const listed = useListText();
  const label = words('results.certificates.name_of', { name: person.name });
  return (
    <Box
      component="li"
      sx={{
        py: 1.25,
        borderTop: 1,
        borderColor: 'divider',
        display: 'grid',
        gridTemplateColumns: { xs: '44px 1fr', sm: '44px minmax(0, 320px) 1fr' },
        gap: 1,
        alignItems: 'center',
      }}
    >
      <Checkbox
        checked={chosen}
        onChange={turn}
        slotProps={{ input: { 'aria-label': person.name } }}
      />
      <TextField
        size="small"
        value={name}
        disabled={!chosen}
        onChange={({ target }) => write(target.value)}
        slotProps={{ htmlInput: { 'aria-label': label, dir: 'auto', maxLength: 100 } }}
      />
      <Typography
        variant="body2"
        color="text.secondary"
        sx={{ gridColumn: { xs: 2, sm: 'auto' }, overflowWrap: 'anywhere' }}
      >
        {listed(person.seats.map(seatName))} ·{' '}
        {words(`results.certificates.${person.practised ? 'practised' : 'attended'}`)}
      </Typography>
    </Box>
  );
}
