import type { components } from '../api/schema.gen';

type Shapes = components['schemas'];

export type Own = Shapes['OwnShown'];
export type OwnText = Shapes['OwnTextShown'];
export type Fault = Shapes['TextFault'];
export type TextShown = Shapes['TextShown'];
export type Fields = Shapes['FieldsShown'];
export type Field = Shapes['FieldShown'];
export type Phrase = Shapes['PhraseShown'];
export type Tried = Shapes['DraftTried'];
export type Step = Shapes['TryStep'];
