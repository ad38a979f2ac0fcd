import { defineConfig } from 'orval';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * Rewrites `type: [string, null]` as `nullable`. The generator otherwise names a type for each such property by joining schema
 * and property, and two of those names can be the same (`QuestionAnswer.note` and `Question.answerNote`).
 */
function inlineNullable(node: Json): Json {
  if (Array.isArray(node)) {
    return node.map(inlineNullable);
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, inlineNullable(value)]),
  );
  if (Array.isArray(copy.type) && copy.type.includes('null')) {
    const [only] = copy.type.filter((type) => type !== 'null');
    return { ...copy, type: only ?? 'null', nullable: true };
  }
  return copy;
}

export default defineConfig({
  setwise: {
    input: {
      target: '../openapi.yaml',
      override: {
        transformer: (spec) => inlineNullable(spec as unknown as Json) as unknown as typeof spec,
      },
    },
    output: {
      target: './src/api/generated/endpoints.ts',
      schemas: './src/api/generated/model',
      mode: 'tags-split',
      client: 'react-query',
      httpClient: 'fetch',
      clean: true,
      override: {
        header: () => ['Generated from openapi.yaml by `npm run generate`. Do not edit.'],
        mutator: { path: './src/api/http.ts', name: 'http' },
        fetch: { includeHttpResponseReturnType: false },
        query: { useQuery: true, signal: true },
      },
    },
  },
});
