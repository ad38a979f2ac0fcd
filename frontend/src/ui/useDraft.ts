import { useSessionStorage } from '@mantine/hooks';

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
    key: `setwise-draft:${key}`,
    defaultValue: empty,
    getInitialValueInEffect: false,
  });
  return [draft, keep, discard];
}
