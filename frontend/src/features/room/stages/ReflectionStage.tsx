import classes from './stages.module.css';

const PROMPTS = [
  'What have I learned about my own difficulty, even if it was not mine that was spoken of?',
  'What will I do before we meet again?',
  'What struck me in what somebody else said or asked?',
  'How did we work together today?',
  'What have I noticed about myself?',
];

/** A quiet page. There is nothing to fill in, and nothing can be asked. */
export function ReflectionStage() {
  return (
    <div className={classes.quiet}>
      <ol className={classes.prompts}>
        {PROMPTS.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ol>
    </div>
  );
}
