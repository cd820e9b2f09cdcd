import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Box, Button, IconButton, Stack, Tooltip, Typography } from '@mui/material';
import { useRef } from 'react';
import { roomApi } from '../api/client';
import { InstantField } from '../fields/InstantField';
import { useWords } from '../i18n';
import { useRoom } from '../live/room';
import { FileHash } from './FileHash';
import { FormatMark } from './FormatMark';
import { ACCEPTED } from './formats';
import type { Lineage } from './lineages';
import { SizeText } from './SizeText';
import type { DocumentShown } from './shapes';

interface Props {
  lineage: Lineage;
  /** Absent where this seat may not add a version. */
  renew?: (files: File[], document: DocumentShown) => void;
}

/** One document in force, what it is, its fingerprint, and the versions before it. */
export function DocumentRow({ lineage: { current, earlier }, renew }: Props) {
  const words = useWords();
  return (
    <Box
      component="li"
      sx={{ py: 2, borderTop: 1, borderColor: 'divider', '&:first-of-type': { border: 0, pt: 0 } }}
    >
      <Stack direction="row" spacing={1.5} sx={{ alignItems: 'flex-start' }}>
        <FormatMark format={current.format} />
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography sx={{ fontWeight: 650, overflowWrap: 'anywhere', lineHeight: 1.35 }}>
            <bdi lang={current.language}>{current.title}</bdi>
          </Typography>
          <Facts document={current} versioned={earlier.length > 0} />
          <FileHash document={current} />
          {renew && <Renew document={current} renew={renew} />}
        </Box>
        <Download document={current} />
      </Stack>
      {earlier.length > 0 && (
        <Box
          component="details"
          sx={{ mt: 1, paddingInlineStart: { sm: 7 }, '& summary': { cursor: 'pointer' } }}
        >
          <Box
            component="summary"
            sx={{ fontWeight: 600, minHeight: 44, lineHeight: '44px', color: 'primary.main' }}
          >
            {words('documents.history', { smart_count: earlier.length })}
          </Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {earlier.map((one) => (
              <Box component="li" key={one.id} sx={{ display: 'flex', gap: 1.5, py: 1 }}>
                <Box sx={{ flex: 1, minWidth: 0 }}>
                  <Facts document={one} versioned />
                  <FileHash document={one} />
                </Box>
                <Download document={one} />
              </Box>
            ))}
          </Box>
        </Box>
      )}
    </Box>
  );
}

function Facts({ document, versioned }: { document: DocumentShown; versioned: boolean }) {
  const words = useWords();
  return (
    <Typography variant="body2" color="text.secondary">
      {words(`documents.type.${document.documentType}`)} ·{' '}
      <bdi>{document.format.toUpperCase()}</bdi> · <SizeText bytes={document.bytes} />
      {versioned && <> · {words('documents.version', { version: document.version })}</>} ·{' '}
      {words('documents.added')} <InstantField value={document.addedAt} />
    </Typography>
  );
}

function Download({ document }: { document: DocumentShown }) {
  const words = useWords();
  const { slug, seat } = useRoom();
  const name = words('documents.download', { name: document.fileName });
  const path = roomApi(slug, `documents/${document.id}/content`);
  // A link carries no Seat header, so the seat stands in the address.
  const address = seat ? `${path}?${new URLSearchParams({ seat: seat.seat })}` : path;
  return (
    <Tooltip title={name}>
      <IconButton component="a" href={address} download={document.fileName} aria-label={name}>
        <DownloadIcon />
      </IconButton>
    </Tooltip>
  );
}

function Renew({
  document,
  renew,
}: {
  document: DocumentShown;
  renew: NonNullable<Props['renew']>;
}) {
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Box sx={{ displayPrint: 'none' }}>
      <Button
        size="small"
        aria-label={words('documents.newVersionOf', { name: document.title })}
        onClick={() => input.current?.click()}
        sx={{ marginInlineStart: -1.75 }}
      >
        {words('documents.newVersion')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED.map((ending) => `.${ending}`).join(',')}
        onChange={({ target }) => {
          renew([...(target.files ?? [])], document);
          target.value = '';
        }}
      />
    </Box>
  );
}
