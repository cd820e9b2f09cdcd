import { Box } from '@mui/material';
import { useWords } from '../i18n';
import type { ListForm } from '../layout/lists/address';
import { inHand, type Reading } from '../layout/lists/inHand';
import { ListView } from '../layout/lists/ListView';
import { useListAddress } from '../layout/lists/useListAddress';
import { DocumentRow } from './DocumentRow';
import type { Lineage } from './lineages';
import { DOCUMENT_TYPES, type DocumentShown } from './shapes';

const FEW = 5;
const PER_PAGE = 25;
const SORTS = ['addedAt', 'title', 'bytes'] as const;
const FORM: ListForm = { name: 'documents', filters: { kind: DOCUMENT_TYPES }, sorts: SORTS };
const READING: Reading<Lineage> = {
  text: ({ current, earlier }) =>
    [current, ...earlier].map(({ title, fileName }) => `${title} ${fileName}`).join(' '),
  filters: { kind: ({ current }, kind) => current.documentType === kind },
  sorts: {
    addedAt: ({ current, earlier }) => (earlier.at(-1) ?? current).addedAt,
    title: ({ current }) => current.title,
    bytes: ({ current }) => current.bytes,
  },
};

interface Props {
  lineages: Lineage[];
  renew?: (files: File[], document: DocumentShown) => void;
}

/** The documents in force with their versions, to be searched when there are many. */
export function DocumentList({ lineages, renew }: Props) {
  const words = useWords();
  const list = useListAddress(FORM);
  const kinds = DOCUMENT_TYPES.filter((kind) =>
    lineages.some(({ current }) => current.documentType === kind),
  );
  return (
    <Box sx={{ mt: 2 }}>
      <ListView
        list={list}
        read={inHand(lineages, list, READING, PER_PAGE)}
        search={words('lists.documents.search')}
        filters={[
          {
            name: 'kind',
            label: words('lists.documents.filter'),
            options: kinds.map((value) => ({ value, label: words(`documents.type.${value}`) })),
          },
        ]}
        sorts={SORTS.map((field) => ({ field, label: words(`lists.documents.${field}`) }))}
        count="lists.documents.count"
        empty={null}
        few={FEW}
        perPage={PER_PAGE}
      >
        {(lineage) => <DocumentRow key={lineage.current.id} lineage={lineage} renew={renew} />}
      </ListView>
    </Box>
  );
}
