import type { Role } from '../api/shapes';

/** Petrol for the institution, sealing-wax red for what is sealed, paper for the rest. */
export const light = {
  primary: { main: '#0e5163', dark: '#093b49', light: '#2f7488', contrastText: '#ffffff' },
  secondary: { main: '#9c2f24', dark: '#742017', light: '#b9574d', contrastText: '#ffffff' },
  success: { main: '#1d6b3f', contrastText: '#ffffff' },
  warning: { main: '#8a5200', contrastText: '#ffffff' },
  error: { main: '#b3261e', contrastText: '#ffffff' },
  info: { main: '#0e5163', contrastText: '#ffffff' },
  background: { default: '#f5f6f4', paper: '#ffffff' },
  text: { primary: '#17231f', secondary: '#4c5a55', disabled: '#75827d' },
  divider: '#dbe0dc',
};

export const dark = {
  primary: { main: '#86cbd9', dark: '#5fb0c1', light: '#b0e0ea', contrastText: '#05262f' },
  secondary: { main: '#f0a59b', dark: '#d6867b', light: '#f7c6bf', contrastText: '#3b0c07' },
  success: { main: '#8fd6a8', contrastText: '#06240f' },
  warning: { main: '#f2c173', contrastText: '#2c1b00' },
  error: { main: '#ffb4ab', contrastText: '#410002' },
  info: { main: '#86cbd9', contrastText: '#05262f' },
  background: { default: '#0e1517', paper: '#161f22' },
  text: { primary: '#e6ece9', secondary: '#a9b7b2', disabled: '#7c8a85' },
  divider: '#2b383b',
};

export type Tone = 'neutral' | 'active' | 'good' | 'wait' | 'sealed' | 'bad';

/** Text and ground of a status, each pair at 4.5:1 or more in both modes. */
export const tones: Record<'light' | 'dark', Record<Tone, { text: string; ground: string }>> = {
  light: {
    neutral: { text: '#3f4b47', ground: '#e8ece9' },
    active: { text: '#0b4656', ground: '#d7ecf1' },
    good: { text: '#14532d', ground: '#d9f0e0' },
    wait: { text: '#6b3f00', ground: '#fbe9c8' },
    sealed: { text: '#7f231a', ground: '#f9e1de' },
    bad: { text: '#8c1d18', ground: '#fbdedb' },
  },
  dark: {
    neutral: { text: '#cfd8d4', ground: '#2a3538' },
    active: { text: '#b0e0ea', ground: '#12414d' },
    good: { text: '#b5e6c5', ground: '#17402a' },
    wait: { text: '#f7d59c', ground: '#4a3205' },
    sealed: { text: '#f7c6bf', ground: '#55201a' },
    bad: { text: '#ffcfc9', ground: '#5c1b17' },
  },
};

/** The colour a role wears in the seat switcher and on cards; white text on each passes AA. */
export const personaColours: Record<Role, string> = {
  procuringOfficer: '#0e5163',
  tenderer: '#6a3d9a',
  evaluator: '#4a661b',
  reviewBody: '#8c2f5b',
  auditor: '#45525e',
  observer: '#5d5348',
  trainer: '#8a4300',
};
