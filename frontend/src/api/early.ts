declare global {
  /** What index.html asked the server for, before this code was there. */
  var mkEarly: Record<string, Promise<Response>> | undefined;
}

/** The answer to a reading that is on its way already; it serves once. */
export function takeEarly(path: string): Promise<Response> | undefined {
  const answer = globalThis.mkEarly?.[path];
  if (globalThis.mkEarly) delete globalThis.mkEarly[path];
  return answer;
}

/** After an act nothing holds that was read before it. */
export function forgetEarly(): void {
  globalThis.mkEarly = undefined;
}
