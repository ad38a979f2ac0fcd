import type { Programme } from '@/api/generated/model';
import { admissionWords, count, scopeWords } from '@/placeWords';
import { DataList } from '@/ui/DataList';
import { localDate } from '@/ui/due';
import { Card } from '@/ui/Section';
import { dateInWords } from '@/ui/time';
import { listOf } from '@/words';

export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const free = Math.max(0, programme.places - programme.placesTaken);
  return (
    <Card title="At a glance" level={2}>
      <DataList
        items={[
          {
            term: 'Places',
            value:
              free > 0 ? `${free} of ${programme.places} free` : `all ${programme.places} taken`,
          },
          {
            term: programme.eligibility.eligible ? 'You are on' : 'Reserved for',
            value: listOf(programme.eligibility.rosters),
          },
          { term: 'A set has', value: `up to ${count(programme.setSize, 'member')}` },
          {
            term: 'It meets',
            value: `every ${count(programme.weeksBetweenSessions, 'week')}, for ${programme.sessionMinutes} minutes`,
          },
          {
            term: programme.startsOn > localDate(Date.now()) ? 'Starts' : 'Started',
            value: dateInWords(programme.startsOn),
          },
          { term: 'Ends', value: programme.endsOn && dateInWords(programme.endsOn) },
          { term: 'Members come', value: scopeInSentence(programme) },
          { term: 'Admission', value: admissionWords[programme.admission] },
        ]}
      />
    </Card>
  );
}

function scopeInSentence({ scope }: Programme): string {
  return scope === 'INTERNAL' ? 'from one organisation' : scopeWords[scope].toLowerCase();
}
