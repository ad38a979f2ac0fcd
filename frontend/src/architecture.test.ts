import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = join(process.cwd(), 'src');

interface Module {
  /** Its path below `src`. */
  file: string;
  imports: string[];
  text: string;
}

const modules: Module[] = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('api/generated/'))
  .map((file) => {
    const text = readFileSync(join(SOURCE, file), 'utf8');
    const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) =>
      to.startsWith('@/')
        ? to.slice(2)
        : to.startsWith('.')
          ? relative(SOURCE, join(SOURCE, dirname(file), to))
          : to,
    );
    return { file, imports, text };
  });

const isTest = ({ file }: Module) => /\.test\.tsx?$/.test(file) || file.startsWith('test/');
const featureOf = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];

/** Every import that `forbidden` objects to, as `who → what`. */
function offences(forbidden: (from: string, to: string) => boolean): string[] {
  return modules
    .filter((module) => !isTest(module))
    .flatMap(({ file, imports }) =>
      imports.filter((to) => forbidden(file, to)).map((to) => `${file} → ${to}`),
    );
}

describe('the parts of the frontend', () => {
  it('are found by this test', () => {
    expect(modules.some(({ file }) => file === 'app/App.tsx')).toBe(true);
    expect(offences((from, to) => from === 'main.tsx' && to === 'app/App')).toHaveLength(1);
  });

  it('keep features apart from each other', () => {
    expect(
      offences((from, to) => {
        const [own, other] = [featureOf(from), featureOf(to)];
        return own !== undefined && other !== undefined && own !== other;
      }),
    ).toEqual([]);
  });

  it('let only the application itself import from app', () => {
    expect(
      offences(
        (from, to) => to.startsWith('app/') && !from.startsWith('app/') && from !== 'main.tsx',
      ),
    ).toEqual([]);
  });

  it('keep the API and the features out of ui', () => {
    expect(
      offences((from, to) => from.startsWith('ui/') && /^(api|features|app|paths)/.test(to)),
    ).toEqual([]);
  });

  it('keep everything else out of the API', () => {
    expect(
      offences((from, to) => from.startsWith('api/') && /^(ui|features|app|paths)/.test(to)),
    ).toEqual([]);
  });

  it('leave the network to the API', () => {
    const talkative = modules
      .filter((module) => !isTest(module) && !module.file.startsWith('api/'))
      .filter(({ text }) =>
        /\b(fetch\(|XMLHttpRequest|new WebSocket|new EventSource|sendBeacon)/.test(text),
      )
      .map(({ file }) => file);
    expect(talkative).toEqual([]);
  });
});
