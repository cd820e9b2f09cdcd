import { westernDigits } from '../fields/digits';

export const PIN_LENGTH = 8;

/** The digits of whatever was typed or pasted, Arabic-Indic and Persian figures included. */
export function onlyDigits(typed: string, length = PIN_LENGTH): string {
  return westernDigits(typed).replace(/\D/g, '').slice(0, length);
}

export const inFourAndFour = (pin: string) => `${pin.slice(0, 4)} ${pin.slice(4)}`.trim();
