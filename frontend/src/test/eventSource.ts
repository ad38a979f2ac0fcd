import { vi } from 'vitest';

/** Stands in for the browser's: tests say what the server sends, and what becomes of the line. */
export class TestEventSource extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSED = 2;
  /** Every one that was opened and not closed since, the newest last. */
  static open: TestEventSource[] = [];

  readyState = TestEventSource.CONNECTING;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly url: string) {
    super();
    TestEventSource.open.push(this);
    queueMicrotask(() => this.connect());
  }

  close() {
    this.readyState = TestEventSource.CLOSED;
    TestEventSource.open = TestEventSource.open.filter((one) => one !== this);
  }

  connect() {
    if (this.readyState !== TestEventSource.CLOSED) {
      this.readyState = TestEventSource.OPEN;
      this.onopen?.();
    }
  }

  /** The line breaks; the browser tries to come back by itself unless it was refused. */
  break({ refused = false } = {}) {
    this.readyState = refused ? TestEventSource.CLOSED : TestEventSource.CONNECTING;
    this.onerror?.();
  }

  send(name: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

export function stubEventSource(): void {
  TestEventSource.open = [];
  vi.stubGlobal('EventSource', TestEventSource);
}
