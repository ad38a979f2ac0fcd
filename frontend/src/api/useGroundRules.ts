import { useListLibrary } from '@/api/generated/library/library';
import { WHOLE_PAGE } from './pages';

/** The library's ground rules, for a contract to begin with; none until they have been read. */
export function useGroundRules(programmeId?: string): { title: string; text: string }[] {
  const rules = useListLibrary(
    { kind: 'CLAUSE', limit: WHOLE_PAGE, ...(programmeId ? { programmeId } : {}) },
    { query: { staleTime: 300_000 } },
  );
  return (rules.data?.items ?? []).map(({ title, text }) => ({ title, text: text ?? '' }));
}
