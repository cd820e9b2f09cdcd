import { MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRead } from '../../api/useRead';
import { useWords } from '../../i18n';
import { Loading } from '../../layout/Loading';
import { Block } from '../Block';
import type { Scale, TenderTold } from '../shapes';
import { TryPrice } from './TryPrice';

const HELD = ['first', 'placed', 'passedOver', 'out'];

/** Another price for one bid, ranked by the rules that ranked it. */
export function WhatIfBlock({ tenders, attempt }: { tenders: TenderTold[]; attempt?: number }) {
  const words = useWords();
  const choices = tenders.flatMap((tender) =>
    tender.method === null
      ? []
      : tender.lots.flatMap(({ lot, bids }) =>
          bids
            .filter(({ outcome }) => HELD.includes(outcome))
            .map((bid) => ({ tender, lot, bid, key: `${tender.id} ${lot} ${bid.bid}` })),
        ),
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const first = choices.find(({ bid }) => bid.mine) ?? choices[0];
  const choice = choices.find(({ key }) => key === chosen) ?? first;
  return (
    <Block
      id="what-if"
      title={words('debrief.what_if.title')}
      lead={words(choice ? 'debrief.what_if.lead' : 'debrief.what_if.none')}
    >
      {choice && (
        <Stack spacing={2}>
          <TextField
            select
            label={words('debrief.what_if.whose')}
            value={choice.key}
            onChange={({ target }) => setChosen(target.value)}
            sx={{ maxWidth: 420, displayPrint: 'none' }}
          >
            {choices.map(({ key, tender, lot, bid }) => (
              <MenuItem key={key} value={key}>
                <bdi>{bid.tenderer.name}</bdi>
                {bid.mine && ` (${words('debrief.bids.yours')})`}
                {tender.lots.length > 1 && ` · ${words('debrief.what_if.lot')} ${lot}`}
              </MenuItem>
            ))}
          </TextField>
          <Typography sx={{ display: 'none', displayPrint: 'block' }}>
            <bdi>{choice.bid.tenderer.name}</bdi>
          </Typography>
          <Chosen
            key={choice.key}
            at={`${attempt === undefined ? '' : `attempt=${attempt}&`}tender=${choice.tender.id}&lot=${encodeURIComponent(choice.lot)}&bid=${choice.bid.bid}`}
          />
        </Stack>
      )}
    </Block>
  );
}

function Chosen({ at }: { at: string }) {
  const scale = useRead<Scale>('evaluations', `debrief/what-if/scale?${at}`);
  return scale.data ? <TryPrice at={at} scale={scale.data} /> : <Loading />;
}
