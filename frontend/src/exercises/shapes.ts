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
export type Then = Schemas['ThenShown'];
export type Persona = Row['persona'];

export const PERSONAS: readonly Persona[] = [
  'scripted',
  'careful',
  'cheap',
  'late',
  'cartel',
  'silent',
];
