/** What is typed and will be public in the end may stay in the browser until it is sent. Bids never do. */
export interface Kept<Values> {
  read: () => Values | null;
  write: (values: Values) => void;
  drop: () => void;
}

export function keptUnder<Values>(name: string): Kept<Values> {
  return {
    read: () => {
      try {
        const text = localStorage.getItem(name);
        return text ? (JSON.parse(text) as Values) : null;
      } catch {
        return null;
      }
    },
    write: (values) => {
      try {
        localStorage.setItem(name, JSON.stringify(values));
      } catch {
        // Without storage the form still holds the text while the page is open.
      }
    },
    drop: () => {
      try {
        localStorage.removeItem(name);
      } catch {
        // Nothing was kept.
      }
    },
  };
}
