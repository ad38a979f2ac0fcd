/** What a component shows of a refusal. Structural, so that `ui` needs to know of no API. */
export interface ProblemLike {
  title: string;
  detail?: string | null;
  remedy?: string | null;
  violations?: { field: string; message: string }[] | null;
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
