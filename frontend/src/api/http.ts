import { type ProblemError, problemOf, unreachable } from './problem';

/** The type of error every generated hook announces. */
export type ErrorType<_Body> = ProblemError;

type Listener = () => void;
const signedOutListeners = new Set<Listener>();

/** Calls `listener` whenever the server no longer knows who is asking. Returns how to stop that. */
export function onSignedOut(listener: Listener): () => void {
  signedOutListeners.add(listener);
  return () => signedOutListeners.delete(listener);
}

/**
 * The headers of a write to something two people edit: it is refused with 412 when somebody else saved since `version` was read.
 * `useUpdateSet({ request: { headers: ifMatch(set.version) } })`
 */
export function ifMatch(version: number): Record<string, string> {
  return { 'If-Match': `"${version}"` };
}

/**
 * The one place that talks to the network; the generated client calls it.
 *
 * Every POST carries an `Idempotency-Key`, so that a request the browser sends again is not carried out twice.
 *
 * @throws ProblemError for every answer that is not a success, and when there is no answer
 */
export async function http<T>(url: string, options: RequestInit = {}): Promise<T> {
  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json, application/problem+json');
  if (options.method === 'POST' && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', freshKey());
  }
  const response = await fetch(url, { ...options, headers, credentials: 'same-origin' }).catch(
    (error: unknown) => {
      // Leaving a page aborts what it was loading; that is no failure of the network.
      throw options.signal?.aborted ? error : unreachable(error);
    },
  );
  if (response.status === 401) {
    for (const listener of signedOutListeners) {
      listener();
    }
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/** A random UUID, such as an `Idempotency-Key` wants. `crypto.randomUUID` does not exist where Setwise is served without TLS under a name other than localhost. */
export function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
