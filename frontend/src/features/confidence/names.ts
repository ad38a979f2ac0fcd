import type { PersonRef } from '@/api/generated/model';
import { firstName } from '@/words';

/** First names, and the whole name where two share one. */
export function namesOf(people: PersonRef[]): string[] {
  const first = people.map(firstName);
  return people.map(({ name }, at) => {
    const short = first[at] ?? name;
    return first.filter((other) => other === short).length > 1 ? name : short;
  });
}
