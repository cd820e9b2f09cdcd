/** What the server answers when a rule says no: RFC 9457 problem JSON with our code and facts. */
export type Facts = Record<string, string | number | boolean | null>;

export interface Problem {
  type?: string;
  title?: string;
  status?: number;
  code?: string;
  facts?: Facts;
  remedy?: string;
  source?: string;
  errors?: Record<string, string>;
}

export class Refusal extends Error {
  readonly status: number;
  readonly code: string;
  /** Where the manual explains this refusal; empty when the server never answered. */
  readonly type: string;
  readonly title: string;
  readonly remedy: string;
  readonly source: string;
  readonly facts: Facts;
  readonly errors: Record<string, string>;
  readonly retryAfter: number | null;

  constructor(status: number, problem: Problem, retryAfter: number | null = null) {
    super(problem.title ?? problem.code ?? `HTTP ${status}`);
    this.name = 'Refusal';
    this.status = status;
    this.code = problem.code ?? (status >= 500 ? 'page.server_failed' : 'page.unexpected');
    this.type = problem.type ?? '';
    this.title = problem.title ?? '';
    this.remedy = problem.remedy ?? '';
    this.source = problem.source ?? '';
    this.facts = problem.facts ?? {};
    this.errors = problem.errors ?? {};
    this.retryAfter = retryAfter;
  }

  /** react-admin reads field errors from here. */
  get body(): { errors: Record<string, string> } {
    return { errors: this.errors };
  }

  /** True when the request may not have arrived: sending again with the same key is safe. */
  get unsure(): boolean {
    return this.status === 0 || this.status >= 502;
  }
}

export async function refusalFrom(answer: Response): Promise<Refusal> {
  const kind = answer.headers.get('content-type') ?? '';
  const problem: Problem = kind.includes('json') ? await answer.json().catch(() => ({})) : {};
  const wait = Number.parseInt(answer.headers.get('retry-after') ?? '', 10);
  return new Refusal(answer.status, problem, Number.isNaN(wait) ? null : wait);
}

export const unreachable = () => new Refusal(0, { code: 'page.offline' });
