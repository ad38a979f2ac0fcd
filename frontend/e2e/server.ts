import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(
  new URL('../../backend/target/quarkus-app/quarkus-run.jar', import.meta.url),
);

/** How a server ended that did not come to serve: what it said on its error stream, and its exit code. */
export interface Refusal {
  said: string;
  exitCode: number | null;
}

/** A Setwise of a test's own, with the demo data, in a process of its own. */
export class Server {
  private constructor(
    private readonly process: ChildProcess,
    readonly url: string,
  ) {}

  /** Starts one on these data and waits until it says that it is ready. */
  static async start(data: string, port: number): Promise<Server> {
    const started = run(data, port);
    let said = '';
    for await (const piece of started.stdout ?? []) {
      said += piece;
      if (said.includes('Setwise is ready')) {
        started.stdout?.resume();
        return new Server(started, `http://127.0.0.1:${port}`);
      }
    }
    throw new Error(`The server ended before it was ready: ${said}`);
  }

  /** Starts one that is expected to refuse. */
  static async refusal(
    data: string,
    port: number | string,
    settings: Record<string, string> = {},
  ): Promise<Refusal> {
    const refused = run(data, port, settings);
    let said = '';
    refused.stdout?.resume();
    refused.stderr?.on('data', (piece) => {
      said += piece;
    });
    const [exitCode] = await once(refused, 'close');
    // Java itself says first which options it took from the environment.
    return { said: said.replace(/^Picked up .*\n/gm, '').trim(), exitCode };
  }

  /** Ends it as a power cut would, or asks it to stop and waits. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const gone = once(this.process, 'exit');
    this.process.kill(signal);
    await gone;
  }
}

function run(
  data: string,
  port: number | string,
  settings: Record<string, string> = {},
): ChildProcess {
  const home = process.env.JAVA_HOME;
  return spawn(
    home ? join(home, 'bin', 'java') : 'java',
    ['--enable-native-access=ALL-UNNAMED', '-jar', JAR],
    {
      env: {
        ...process.env,
        SETWISE_DATA: data,
        SETWISE_DEMO: 'true',
        QUARKUS_HTTP_PORT: String(port),
        ...settings,
      },
    },
  );
}

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') {
    throw new Error('no port');
  }
  return address.port;
}
