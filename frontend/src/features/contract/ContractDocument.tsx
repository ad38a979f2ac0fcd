import type { Contract } from '@/api/generated/model';
import { count } from '@/placeWords';
import { cadenceWords } from '@/ui/cadence';
import { PlainText } from '@/ui/PlainText';
import { dayOf } from '@/ui/time';
import classes from './Contract.module.css';

interface ContractDocumentProps {
  contract: Contract;
  /** Of the set. */
  name: string | undefined;
}

/** The contract as one would print it: what was settled in sentences, the clauses in order, the names below. */
export function ContractDocument({ contract, name }: ContractDocumentProps) {
  return (
    <article className={classes.sheet} aria-label={`Contract number ${contract.number}`}>
      <p className={classes.opening}>
        {`We, the members of ${name ?? 'this set'}, `}
        {settingsOf(contract)}
      </p>
      <ol className={classes.clauses}>
        {contract.clauses.map((clause, at) => (
          <li key={clause.title}>
            <h2>
              <span aria-hidden="true">{at + 1}</span>
              {clause.title}
            </h2>
            <PlainText text={clause.text} />
          </li>
        ))}
      </ol>
      <h2 className={classes.signedBy}>Signed by</h2>
      <ul className={classes.signatures}>
        {contract.signatures.map(({ person, signedAt }) => (
          <li key={person.id}>
            <span className={classes.signature}>{person.name}</span>
            <span className={classes.date}>{dayOf(signedAt)}</span>
          </li>
        ))}
        {contract.missing.map((person) => (
          <li key={person.id} data-missing="true">
            <span className={classes.signature} aria-hidden="true" />
            <span className={classes.date}>{`${person.name}, still to sign`}</span>
          </li>
        ))}
      </ul>
    </article>
  );
}

function settingsOf(contract: Contract): string {
  const presenters =
    contract.turnsPerSession === 1
      ? 'One of us presents in each session'
      : `Up to ${contract.turnsPerSession} of us present in each session`;
  const help =
    contract.mode === 'OPEN_QUESTIONS'
      ? 'and the others help with open questions only.'
      : 'and the others help with open questions, and with experiences of their own kept apart from them.';
  const asking =
    contract.questionStyle === 'ALL_FIRST'
      ? ' The presenter hears all questions first, and then answers what helps.'
      : '';
  const choosing =
    contract.presenterChoice === 'BIDDING'
      ? ' At the start of each session we say whether something is pressing, and settle who presents.'
      : '';
  const confidence = contract.confidenceShared
    ? ' We see what each of us answers about our confidence.'
    : ' What each of us answers about our confidence is our own; the set sees the range.';
  return `meet ${cadenceWords(contract)} for ${contract.sessionMinutes} minutes. ${presenters}, ${help}${asking}${choosing} We hold a session when at least ${contract.quorum} of us are there.${confidence} ${keeping(contract)}`;
}

function keeping({ retention }: Contract): string {
  const kept = `What we write is kept for ${count(retention.months, 'month')} after the set ends`;
  return retention.end === 'ERASE'
    ? `${kept}, and then erased.`
    : `${kept}; then the words and our names are erased, and only counts stay.`;
}
