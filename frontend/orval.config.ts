import { defineConfig } from 'orval';

export default defineConfig({
  setwise: {
    input: { target: '../openapi.yaml' },
    output: {
      target: './src/api/generated/endpoints.ts',
      schemas: './src/api/generated/model',
      mode: 'tags-split',
      client: 'react-query',
      httpClient: 'fetch',
      clean: true,
      override: {
        mutator: { path: './src/api/http.ts', name: 'http' },
        fetch: { includeHttpResponseReturnType: false },
        query: { useQuery: true, signal: true },
      },
    },
  },
});
