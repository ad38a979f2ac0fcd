import { HttpResponse, http as msw } from 'msw';
import { describe, expect, it, vi } from 'vitest';
import { server } from '@/test/server';
import { http, ifMatch, onSignedOut } from './http';
import { ProblemError } from './problem';

const url = 'http://localhost/api/things';

async function refusal(request: Promise<unknown>): Promise<ProblemError> {
  const error = await request.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ProblemError);
  return error as ProblemError;
}

describe('a request', () => {
  it('gives a POST a fresh idempotency key', async () => {
    const keys: (string | null)[] = [];
    server.use(
      msw.post(url, ({ request }) => {
        keys.push(request.headers.get('Idempotency-Key'));
        return HttpResponse.json({});
      }),
    );
    await http(url, { method: 'POST' });
    await http(url, { method: 'POST' });
    expect(keys[0]).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(keys[1]).not.toBe(keys[0]);
  });

  it('keeps the idempotency key it is given, so that it can be sent again', async () => {
    let key: string | null = null;
    server.use(
      msw.post(url, ({ request }) => {
        key = request.headers.get('Idempotency-Key');
        return HttpResponse.json({});
      }),
    );
    await http(url, { method: 'POST', headers: { 'Idempotency-Key': 'mine' } });
    expect(key).toBe('mine');
  });

  it('says which version it changes, and needs no key for that', async () => {
    let headers = new Headers();
    server.use(
      msw.put(url, ({ request }) => {
        headers = request.headers;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    expect(await http(url, { method: 'PUT', headers: ifMatch(7) })).toBeUndefined();
    expect(headers.get('If-Match')).toBe('"7"');
    expect(headers.has('Idempotency-Key')).toBe(false);
  });
});

describe('a refusal', () => {
  it('carries the whole problem', async () => {
    server.use(
      msw.get(url, () =>
        HttpResponse.json(
          {
            type: '/problems/set-is-full',
            title: 'The set is full',
            detail: 'All seven places are taken.',
            rule: 3,
            remedy: 'Join the waiting list.',
            violations: [{ field: 'setId', message: 'is full' }],
          },
          { status: 409, headers: { 'Content-Type': 'application/problem+json' } },
        ),
      ),
    );
    expect(await refusal(http(url))).toMatchObject({
      type: '/problems/set-is-full',
      status: 409,
      rule: 3,
      remedy: 'Join the waiting list.',
      violations: [{ field: 'setId', message: 'is full' }],
      unreachable: false,
    });
  });

  it('is put in words when what answered was not Setwise', async () => {
    server.use(msw.get(url, () => HttpResponse.text('<h1>Bad gateway</h1>', { status: 502 })));
    const error = await refusal(http(url));
    expect(error.status).toBe(502);
    expect(error.title).toBe('Something went wrong on our side');
  });

  it('tells the application when nobody is signed in, until it stops listening', async () => {
    server.use(msw.get(url, () => new HttpResponse(null, { status: 401 })));
    const listener = vi.fn();
    const stop = onSignedOut(listener);
    await refusal(http(url));
    stop();
    await refusal(http(url));
    expect(listener).toHaveBeenCalledOnce();
  });

  it('says that Setwise cannot be reached when there is no answer', async () => {
    server.use(msw.get(url, () => HttpResponse.error()));
    expect(await refusal(http(url))).toMatchObject({ unreachable: true, status: 0 });
  });

  it('leaves a request that was called off alone', async () => {
    server.use(msw.get(url, () => HttpResponse.json({})));
    const leaving = new AbortController();
    leaving.abort();
    await expect(http(url, { signal: leaving.signal })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
  });
});
