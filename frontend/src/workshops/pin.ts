export const PIN_LENGTH = 8;

/** The digits of whatever was typed or pasted, Arabic-Indic and Persian figures included. */
export function onlyDigits(typed: string): string {
  return typed
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/\D/g, '')
    .slice(0, PIN_LENGTH);
}

export const inFourAndFour = (pin: string) => `${pin.slice(0, 4)} ${pin.slice(4)}`.trim();
