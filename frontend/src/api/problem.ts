/** One invalid field of a request: `field` is a path such as `clauses[0].text`. */
export interface Violation {
  field: string;
  message: string;
}

/** What the server says of a refusal: an RFC 9457 problem with what Setwise adds to it. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail?: string | null;
  /** The number of the rule of the practice that refuses. */
  rule?: number | null;
  /** What would satisfy the rule. */
  remedy?: string | null;
  violations?: Violation[] | null;
  /** Rules that only warn: the request is accepted when it comes again with a stated reason for each. */
  warnings?: { rule: number; detail: string }[] | null;
}

/** The server could not be reached at all, so nothing is known of whether the request arrived. */
export const UNREACHABLE = 'about:unreachable';

/** Any request that did not succeed. Read the facts from its fields; `message` is only for a log. */
export class ProblemError extends Error implements Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string | null;
  readonly rule: number | null;
  readonly remedy: string | null;
  readonly violations: Violation[];
  readonly warnings: { rule: number; detail: string }[];

  constructor(problem: Problem, options?: ErrorOptions) {
    super(`${problem.status} ${problem.title}`, options);
    this.name = 'ProblemError';
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail ?? null;
    this.rule = problem.rule ?? null;
    this.remedy = problem.remedy ?? null;
    this.violations = problem.violations ?? [];
    this.warnings = problem.warnings ?? [];
  }

  /** Nothing answered: the network is down or the server is. `status` is then 0. */
  get unreachable(): boolean {
    return this.type === UNREACHABLE;
  }
}

export function unreachable(cause: unknown): ProblemError {
  return new ProblemError(
    {
      type: UNREACHABLE,
      title: 'Setwise cannot be reached',
      status: 0,
      detail: 'Your connection or our server is having a rest.',
      remedy: 'Check your connection and try again. What you typed is still here.',
    },
    { cause },
  );
}

/** Makes a problem of any answer, also of one from a proxy that knows nothing of problems. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblem(body)) {
    return new ProblemError({ ...body, status: response.status });
  }
  return new ProblemError({
    type: 'about:blank',
    title: response.status >= 500 ? 'Something went wrong on our side' : 'That did not work',
    status: response.status,
    remedy:
      response.status >= 500
        ? 'Try again in a moment. If it goes on, tell whoever runs this Setwise.'
        : null,
  });
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'title' in body && 'type' in body;
}
