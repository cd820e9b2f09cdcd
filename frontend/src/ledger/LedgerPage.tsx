import MenuBookIcon from '@mui/icons-material/MenuBookOutlined';
import { Box, Button, Card, FormControlLabel, Switch, Typography } from '@mui/material';
import { useState } from 'react';
import { useWords } from '../i18n';
import { EmptyState } from '../layout/EmptyState';
import { Loading } from '../layout/Loading';
import { PageShell } from '../layout/PageShell';
import { RefusalNote } from '../layout/RefusalNote';
import { CheckpointCard } from './CheckpointCard';
import { EntryRow } from './EntryRow';
import { useLedger } from './useLedger';

const AT_FIRST = 100;

/** The record of the workshop, newest first, as far as this seat may read it. */
export default function LedgerPage() {
  const words = useWords();
  const { entries, checkpoint, query } = useLedger();
  const [readable, setReadable] = useState(false);
  const [shown, setShown] = useState(AT_FIRST);
  const wanted = readable ? entries.filter((one) => one.entry !== null) : entries;
  return (
    <PageShell title={words('ledger.title')}>
      <Typography color="text.secondary" sx={{ maxWidth: '68ch', mb: 2.5 }}>
        {words('ledger.lead')}
      </Typography>
      {checkpoint && <CheckpointCard checkpoint={checkpoint} />}
      <RefusalNote refusal={query.error} />
      {query.isPending && <Loading lines={6} />}
      {entries.length > 0 && (
        <>
          <FormControlLabel
            sx={{ my: 1, minHeight: 44 }}
            control={<Switch checked={readable} onChange={(_, on) => setReadable(on)} />}
            label={words('ledger.only_mine')}
          />
          <Card>
            <Box component="ol" reversed sx={{ listStyle: 'none', m: 0, p: 0 }} aria-live="off">
              {wanted.slice(0, shown).map((one) => (
                <EntryRow key={one.index} shown={one} />
              ))}
            </Box>
          </Card>
          {wanted.length > shown && (
            <Button
              variant="outlined"
              sx={{ mt: 2 }}
              onClick={() => setShown(shown + AT_FIRST * 2)}
            >
              {words('ledger.more')}
            </Button>
          )}
        </>
      )}
      {query.isSuccess && entries.length === 0 && (
        <EmptyState icon={<MenuBookIcon />} title={words('ledger.none')} />
      )}
    </PageShell>
  );
}
