/** What a component shows of a refusal. Structural, so that `ui` needs to know of no API. */
export interface ProblemLike {
  title: string;
  /** The HTTP status. */
  status?: number;
  detail?: string | null;
  remedy?: string | null;
  violations?: { field: string; message: string }[] | null;
  /** Rules that let something pass once a reason is stated for each. */
  warnings?: WarningLike[] | null;
}

export interface WarningLike {
  rule: number;
  detail: string;
}

/** Why somebody goes on although a rule warns. */
export interface StatedReasonLike {
  rule: number;
  reason: string;
}

/** The facts of whatever was thrown; a fault of our own is put in words that help. */
export function problemLike(error: unknown): ProblemLike {
  if (typeof error === 'object' && error !== null && 'title' in error) {
    return error as ProblemLike;
  }
  return {
    title: 'Something went wrong on our side',
    remedy: 'Try again. If it goes on, tell whoever runs this Setwise.',
  };
}

/** What has to be given a reason before the request is accepted; empty where reasons would not help. */
export function reasonsWanted(error: unknown): WarningLike[] {
  const { status, warnings } = problemLike(error);
  return status === 409 ? (warnings ?? []) : [];
}

/** Somebody else saved after this page read what it shows. */
export function isStale(error: unknown): boolean {
  return problemLike(error).status === 412;
}
