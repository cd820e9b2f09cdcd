import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { get } from '../api/client';
import { useWords } from '../i18n';
import { Loading } from '../layout/Loading';
import { API } from './library';
import type { Phrase } from './shapes';

const SHOWN = 24;
const GROUPS = [
  'room',
  'plans',
  'notice',
  'enquiries',
  'joining',
  'bids',
  'evaluation',
  'award',
  'complaints',
  'approvals',
  'refusals',
  'data',
  'other',
] as const;
const ROLES = [
  'procuringOfficer',
  'tenderer',
  'evaluator',
  'reviewBody',
  'trainer',
  'system',
] as const;

interface Props {
  language: string;
  put: (lines: string) => void;
}

/** Every sentence that a scenario may say: searched, browsed by stage and role, put in by a tap. */
export function Palette({ language, put }: Props) {
  const words = useWords();
  const [wish, setWish] = useState('');
  const [group, setGroup] = useState('');
  const [role, setRole] = useState('');
  const [all, setAll] = useState(false);
  const read = useQuery({
    queryKey: ['phrases', language],
    queryFn: () => get<Phrase[]>(`${API}/phrases/${language}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const asked = wish.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = (read.data ?? []).filter(
    (one) =>
      (!group || one.group === group) &&
      (!role || roleOf(one.actor) === role) &&
      asked.every((word) => one.sentences.some((said) => said.toLowerCase().includes(word))),
  );
  const shown = all ? found : found.slice(0, SHOWN);
  return (
    <Box
      component="section"
      aria-labelledby="palette-title"
      sx={{ position: { md: 'sticky' }, top: 16, minWidth: 0 }}
    >
      <Typography id="palette-title" component="h2" variant="h2">
        {words('authoring.palette')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 0.5, mb: 1.5 }}>
        {words('authoring.palette_text')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: '1fr 1fr' }}>
        <TextField
          type="search"
          label={words('authoring.palette_search')}
          value={wish}
          onChange={(event) => setWish(event.target.value)}
          sx={{ gridColumn: '1 / -1' }}
        />
        <TextField
          select
          label={words('authoring.menu_stage')}
          value={group}
          onChange={(event) => setGroup(event.target.value)}
        >
          <MenuItem value="">{words('authoring.any')}</MenuItem>
          {GROUPS.map((name) => (
            <MenuItem key={name} value={name}>
              {words(`authoring.group.${name}`)}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label={words('authoring.who')}
          value={role}
          onChange={(event) => setRole(event.target.value)}
        >
          <MenuItem value="">{words('authoring.any')}</MenuItem>
          {ROLES.map((name) => (
            <MenuItem key={name} value={name}>
              {words(`authoring.actor.${name}`)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {read.isPending && <Loading lines={4} />}
      {read.isSuccess && found.length === 0 && (
        <Typography sx={{ my: 2 }}>{words('authoring.palette_none')}</Typography>
      )}
      <Box
        component="ul"
        tabIndex={-1}
        sx={{
          listStyle: 'none',
          p: 0,
          mt: 1.5,
          mb: 0,
          maxHeight: { md: '58vh' },
          overflowY: 'auto',
        }}
      >
        {shown.map((one) => (
          <li key={one.id}>
            <Button
              onClick={() => put(one.lines)}
              sx={{ width: '100%', justifyContent: 'flex-start', textTransform: 'none', py: 1 }}
            >
              <Box sx={{ textAlign: 'start', width: '100%' }}>
                <Typography component="span" variant="caption" color="text.secondary">
                  {words(`authoring.kind.of_${one.kind}`)}
                </Typography>
                <Box component="span" lang={language} dir="auto" sx={{ display: 'block' }}>
                  {one.sentences[0]}
                </Box>
              </Box>
            </Button>
          </li>
        ))}
      </Box>
      {found.length > shown.length && (
        <Button onClick={() => setAll(true)}>
          {words('authoring.palette_more', { smart_count: found.length - shown.length })}
        </Button>
      )}
    </Box>
  );
}

function roleOf(actor: string): string {
  if (actor === 'every tenderer' || actor === '{seat}') return 'tenderer';
  return actor === 'clock' ? 'trainer' : actor;
}
