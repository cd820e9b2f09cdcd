import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Exercise = Schemas['ExerciseShown'];
export type Card = Schemas['TaskShown'];
export type Figure = Schemas['OwnRowShown'];
export type Other = Schemas['OtherShown'];
export type Scene = Schemas['SceneShown'];
export type Board = Schemas['BoardShown'];
export type Row = Schemas['RowShown'];
export type Cell = Schemas['CellShown'];
export type Inject = Schemas['InjectShown'];
export type Offer = Schemas['InjectOffered'];
export type Coming = Schemas['ComingShown'];
export type Then = Schemas['ThenShown'];
export type Snapshots = Schemas['SnapshotsShown'];
export type Snapshot = Schemas['SnapshotShown'];
export type Persona = Row['persona'];

export const PERSONAS: readonly Persona[] = [
  'scripted',
  'careful',
  'cheap',
  'late',
  'cartel',
  'silent',
];

export type StockLine = NonNullable<Schemas['MessageSent']['line']>;

export const STOCK: readonly StockLine[] = [
  'read_card',
  'take_hint',
  'five_minutes',
  'deadline_near',
  'look_at_wall',
  'talk_at_table',
  'keep_receipt',
  'pause',
  'hands_off',
  'well_done',
];
