import classes from './PlainText.module.css';

/** What people wrote, as they wrote it: blank lines part paragraphs, line breaks stay, and nothing in it is markup. */
export function PlainText({ text }: { text: string }) {
  const paragraphs = text
    .trim()
    .split(/\n\s*\n/u)
    .map((words, position) => ({ words, position }));
  return (
    <div className={classes.text}>
      {paragraphs.map(({ words, position }) => (
        <p key={position}>{words}</p>
      ))}
    </div>
  );
}
