import type { Programme } from '@/api/generated/model';
import { count, modeInWords } from '@/placeWords';
import classes from './Programmes.module.css';

/** The course of a set in this programme, in its own numbers. */
export function HowItWorks({ programme }: { programme: Programme }) {
  const turns = programme.turnsPerSession;
  const steps = [
    {
      title: 'You join a set',
      text: `Up to ${programme.setSize} people, the same ones from beginning to end. In the first session you get to know each other, say why you came, and agree on a contract.`,
    },
    {
      title: `You meet every ${count(programme.weeksBetweenSessions, 'week')}`,
      text: `Each session lasts ${programme.sessionMinutes} minutes. In each, ${turns === 1 ? 'one member presents' : `${turns} members present, one after the other,`} a dilemma of their own: something current and unresolved in which they have some say.`,
    },
    { title: 'The others help you think', text: modeInWords[programme.mode] },
    {
      title: 'You try it out',
      text: 'At the end of your turn you say what you will do before the next session. That one begins with what came of it.',
    },
  ];
  return (
    <ol className={classes.course}>
      {steps.map((step) => (
        <li key={step.title}>
          <h3>{step.title}</h3>
          <p>{step.text}</p>
        </li>
      ))}
    </ol>
  );
}
