import { Alert, Box, Button } from '@mui/material';
import type { ReactNode } from 'react';
import type { TenderShown } from '../../api/shapes';
import { DraftFields } from './DraftFields';
import { KeptFields } from './KeptFields';
import type { Draft } from './useDraft';

interface Props {
  draft: Draft;
  /** The draft itself where it follows a failed notice and keeps its conditions. */
  kept?: TenderShown | null;
  minimumDays: number;
  amending?: boolean;
  /** Said over a text that was kept in the browser, and the button that gives it up. */
  restored: string;
  discard: string;
  submit: () => Promise<unknown>;
  sideWidth: number;
  /** What stands beside the fields: checks, changes, acts. */
  children: ReactNode;
}

/** The form of a notice, for a draft and for an amendment: fields, and beside them what becomes of it. */
export function NoticeForm({
  draft,
  kept = null,
  minimumDays,
  amending = false,
  sideWidth,
  children,
  ...said
}: Props) {
  return (
    <>
      {draft.restored && (
        <Alert
          severity="info"
          sx={{ mb: 2 }}
          action={
            <Button size="small" color="inherit" onClick={draft.discard}>
              {said.discard}
            </Button>
          }
        >
          {said.restored}
        </Alert>
      )}
      <Box
        component="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void said.submit();
        }}
        sx={{
          display: 'grid',
          gap: 3,
          alignItems: 'start',
          gridTemplateColumns: {
            xs: 'minmax(0, 1fr)',
            md: `minmax(0, 1fr) ${sideWidth}px`,
          },
        }}
      >
        {kept ? (
          <KeptFields tender={kept} draft={draft} minimumDays={minimumDays} />
        ) : (
          <DraftFields draft={draft} minimumDays={minimumDays} amending={amending} />
        )}
        <Box sx={{ position: { md: 'sticky' }, top: { md: 88 } }}>{children}</Box>
      </Box>
    </>
  );
}
