import type { components } from '../api/schema.gen';

type Schemas = components['schemas'];

export type Results = Schemas['ResultsShown'];
export type Person = Schemas['PersonSeated'];
export type Checked = Schemas['CertificateChecked'];
export type Certificate = Schemas['CertificateRead'];
export type Competence = Schemas['CompetenceShown'];
