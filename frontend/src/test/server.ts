import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';

/**
 * The API as tests see it: each test says with `server.use(…)` what it answers; an unexpected request fails the test. The coach, who
 * looks at whatever is typed, has nothing to say unless a test lets it.
 */
export const server = setupServer(
  http.post('*/api/coach/assessments', () =>
    HttpResponse.json({ form: 'OPEN', several: false, purposes: [], hints: [], confidence: 1 }),
  ),
);
