import { PlainText } from './PlainText';
import classes from './ProgressNote.module.css';

interface NoteLike {
  notYet: boolean;
  tried?: string | null;
  happened?: string | null;
  learned?: string | null;
  obstacle?: string | null;
}

const PARTS = [
  ['tried', 'Tried'],
  ['happened', 'What happened'],
  ['learned', 'Learned'],
  ['obstacle', 'In the way'],
] as const;

/** What somebody told of an action. */
export function ProgressNote({ note }: { note: NoteLike }) {
  if (note.notYet) {
    return <p className={classes.notYet}>Not yet.</p>;
  }
  return (
    <dl className={classes.note}>
      {PARTS.map(([part, term]) => {
        const words = note[part];
        return (
          words && (
            <div key={part}>
              <dt className={classes.term}>{term}</dt>
              <dd className={classes.words}>
                <PlainText text={words} />
              </dd>
            </div>
          )
        );
      })}
    </dl>
  );
}
