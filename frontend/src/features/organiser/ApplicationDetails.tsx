import {
  useListApplicationAnswers,
  useListEnrolmentHistory,
} from '@/api/generated/enrolment/enrolment';
import type { Enrolment } from '@/api/generated/model';
import { availabilityWords } from '@/availability';
import { historyWords } from '@/placeWords';
import { DataList } from '@/ui/DataList';
import { Loaded } from '@/ui/Loaded';
import { PlainText } from '@/ui/PlainText';
import { ZonedTime } from '@/ui/Time';
import { Timeline } from '@/ui/Timeline';
import { viewersZone } from '@/ui/time';
import classes from './Organiser.module.css';

/** What somebody said when applying, and each step of what became of it. */
export function ApplicationDetails({ enrolment }: { enrolment: Enrolment }) {
  const answers = useListApplicationAnswers(enrolment.id);
  const history = useListEnrolmentHistory(enrolment.id);
  return (
    <div className={classes.details}>
      <Loaded query={answers} what="the answers">
        {({ items }) => (
          <DataList
            items={[
              {
                term: 'Why they would like to take part',
                value: enrolment.motivation && <PlainText text={enrolment.motivation} />,
              },
              ...items.map(({ question, text }) => ({
                term: question,
                value: <PlainText text={text} />,
              })),
              { term: 'Could meet', value: availabilityWords(enrolment.weeklyAvailability) },
              {
                term: 'Line manager, whom only organisers and they see',
                value: enrolment.lineManagerEmail,
              },
            ]}
          />
        )}
      </Loaded>
      <Loaded query={history} what="what happened">
        {({ items }) => (
          <Timeline
            label={`What became of the application of ${enrolment.person.name}`}
            items={items.map((change, at) => ({
              id: `${change.at} ${change.state}`,
              when: <ZonedTime instant={change.at} zone={viewersZone()} />,
              title: historyWords(change),
              body: change.reason,
              state: at === items.length - 1 ? 'current' : 'done',
            }))}
          />
        )}
      </Loaded>
    </div>
  );
}
