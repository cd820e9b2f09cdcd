const FIRST_WAIT = 500;
const LONGEST_WAIT = 8000;
/** So often a server that answers may fail to give what is asked for; then it has no such file. */
const TRIES = 3;

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const answers = () =>
  fetch('/healthz').then(
    () => true,
    () => false,
  );

/**
 * Asks for a file of the page until it comes: one that failed once would be missing for as long as the
 * page is open. A server that is away is waited for; what a server that is there does not give, throws.
 */
export async function untilThere<T>(ask: () => Promise<T>): Promise<T> {
  let tries = 0;
  for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
    try {
      return await ask();
    } catch (error) {
      if ((await answers()) && ++tries === TRIES) throw error;
      await pause(wait);
    }
  }
}
