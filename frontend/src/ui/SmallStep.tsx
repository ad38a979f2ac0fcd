import classes from './SmallStep.module.css';

/** In characters: what is longer is seldom one thing. */
const LONG = 160;

/** A remark for whoever takes on a lot at once. It asks, and stops nobody. */
export function SmallStep({ description }: { description: string }) {
  const words = description.trim();
  const several = words.split(/\n|[.;!?]\s+(?=\S)/u).filter((part) => part.trim()).length > 1;
  return (
    <p className={classes.remark} role="status">
      {words.length > LONG || several
        ? 'That may be more than one action. What is the first small step? You can undertake another beside it.'
        : ''}
    </p>
  );
}
