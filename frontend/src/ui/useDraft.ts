import { useSessionStorage } from '@mantine/hooks';

const PREFIX = 'setwise-draft:';

/**
 * What somebody is writing, kept in this tab until it is sent: a refresh, a failure or a walk to another page loses nothing.
 * Give the component that calls it a `key` where the draft's key can change.
 *
 * @param key unique for the thing written and the person who writes it
 */
export function useDraft<Value>(
  key: string,
  empty: Value,
): [draft: Value, keep: (value: Value) => void, discard: () => void] {
  const [draft, keep, discard] = useSessionStorage<Value>({
    key: PREFIX + key,
    defaultValue: empty,
    getInitialValueInEffect: false,
  });
  return [draft, keep, discard];
}

/**
 * Forgets everything that was being written in this tab: whoever leaves by their own will leaves nothing behind for the next one at
 * the same device. A session that only ran out keeps it, for when they come back.
 */
export function forgetDrafts(): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(PREFIX)) {
      sessionStorage.removeItem(key);
    }
  }
}
