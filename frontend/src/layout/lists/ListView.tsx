import SearchOffIcon from '@mui/icons-material/SearchOff';
import { Box, Button, Pagination, Stack, type SxProps, Typography } from '@mui/material';
import { type ReactNode, useEffect } from 'react';
import { useWords, type WordKey } from '../../i18n';
import { useZone } from '../../live/room';
import { EmptyState } from '../EmptyState';
import { Loading } from '../Loading';
import { RefusalNote } from '../RefusalNote';
import { type Filter, Pills } from './Pills';
import { rowKeys } from './rowKeys';
import { SearchField } from './SearchField';
import { SortChoice, type SortField } from './SortChoice';
import type { ListAddress } from './useListAddress';
import { type ListRead, PER_PAGE } from './useRoomList';

interface Props<Row> {
  list: ListAddress;
  read: ListRead<Row>;
  /** What can be searched, as the label of the search field. */
  search: string;
  filters?: readonly Filter[];
  sorts: readonly SortField[];
  /** How many there are, with %{smart_count}. */
  count: WordKey;
  /** What to do where there is nothing yet. */
  empty: ReactNode;
  /** A short list inside a page needs no tools: they come with more rows than this. */
  few?: number;
  perPage?: number;
  ordered?: boolean;
  sx?: SxProps;
  /** A row as a list item (`li`). */
  children: (row: Row) => ReactNode;
}

const ROWS = { listStyle: 'none', m: 0, p: 0 };

/** Every list of the page: tools, count, rows, pages, and what to do where there is nothing. */
export function ListView<Row>(props: Props<Row>) {
  const { list, read, count, empty, few = 0, perPage = PER_PAGE, ordered, sx, children } = props;
  const words = useWords();
  const zone = useZone();
  const { rows, total, error } = read;
  const pages = Math.ceil(total / perPage);
  // A page may have gone with its rows.
  const beyond = total > 0 && rows?.length === 0;
  useEffect(() => {
    if (beyond) list.change({ page: pages });
  }, [beyond, pages, list.change]);
  if (!rows) return error ? <RefusalNote refusal={error} zone={zone} /> : <Loading />;
  if (total === 0 && !list.narrowed) return <>{empty}</>;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys only move the focus between its links
    <div onKeyDown={rowKeys}>
      {(list.narrowed || total > few) && <Tools {...props} />}
      <RefusalNote refusal={error} zone={zone} />
      {total === 0 ? (
        <EmptyState
          icon={<SearchOffIcon />}
          title={words('lists.nothingFound')}
          text={words('lists.nothingFoundHelp')}
          action={
            <Button variant="outlined" onClick={list.showAll}>
              {words('lists.showAll')}
            </Button>
          }
        />
      ) : (
        <>
          <Typography variant="body2" color="text.secondary" role="status" sx={{ mb: 1 }}>
            {words(count, { smart_count: total })}
          </Typography>
          <Box data-rows component={ordered ? 'ol' : 'ul'} sx={[ROWS, sx as object]}>
            {rows.map(children)}
          </Box>
        </>
      )}
      {pages > 1 && (
        <Pagination
          sx={{ mt: 3, display: 'flex', justifyContent: 'center' }}
          count={pages}
          page={list.page}
          onChange={(_, page) => list.change({ page })}
        />
      )}
    </div>
  );
}

function Tools<Row>({ list, search, filters = [], sorts }: Props<Row>) {
  return (
    <Stack
      direction="row"
      useFlexGap
      spacing={1.5}
      sx={{ mb: 2, flexWrap: 'wrap', alignItems: 'center', displayPrint: 'none' }}
    >
      <SearchField
        value={list.search}
        label={search}
        change={(text) => list.change({ search: text })}
      />
      {filters.map((filter) => (
        <Pills
          key={filter.name}
          filter={filter}
          value={list.filters[filter.name] ?? ''}
          change={(value) => list.change({ filters: { ...list.filters, [filter.name]: value } })}
        />
      ))}
      {sorts.length > 0 && (
        <Box sx={{ marginInlineStart: { md: 'auto' } }}>
          <SortChoice sort={list.sort} fields={sorts} change={(sort) => list.change({ sort })} />
        </Box>
      )}
    </Stack>
  );
}
