import { Link, useParams } from 'react-router';
import { useGetReleasedWords } from '@/api/generated/closing/closing';
import type { Programme, ReleasedWords } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { levelWords } from '@/closing/levels';
import { paths } from '@/paths';
import { count } from '@/placeWords';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import classes from './ClosingPages.module.css';
import { EvaluationNav } from './EvaluationNav';

/** What members of a programme let its organisers read: their words, without names and sets. */
export function ReleasedWordsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const words = useGetReleasedWords(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <Loaded query={words} what="what was released" shape="page">
          {(data) => <ReleasedView programme={of} released={data} />}
        </Loaded>
      )}
    </Loaded>
  );
}

function ReleasedView({ programme, released }: { programme: Programme; released: ReleasedWords }) {
  return (
    <>
      <PageHeader
        title="In members’ words"
        eyebrow={
          <Link to={paths.organiseProgramme({ programmeId: programme.id })} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead="What members chose to let you read. It comes without names and sets, and whoever released it can take it back."
      />
      <EvaluationNav programme={programme} />
      <div className={classes.narrow}>
        <Section title="Themes">
          {released.themes.length === 0 ? (
            <EmptyState title="No themes to read yet">
              They appear once five people of the programme have released one, so that nobody can be
              told by theirs.
            </EmptyState>
          ) : (
            <ul className={classes.cloud}>
              {released.themes.map(({ text, people }) => (
                <li key={text}>
                  <span className={classes.theme}>{text}</span>
                  {people && (
                    <span className={classes.soft}>{` ${count(people, 'person', 'people')}`}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Section>
        <Section title="From their evaluations">
          {released.answers.length === 0 ? (
            <EmptyState title="No words to read yet">
              Words on a question appear once five people have released theirs.
            </EmptyState>
          ) : (
            released.answers.map(({ level, question, words }) => (
              <div key={`${level} ${question}`}>
                <p className={classes.soft}>{levelWords[level].title}</p>
                <h3 className={classes.who}>{question}</h3>
                <ul className={classes.said}>
                  {words.map((said, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: the words have no names, and two can be the same
                    <li key={position}>
                      <PlainText text={said} />
                    </li>
                  ))}
                </ul>
              </div>
            ))
          )}
        </Section>
      </div>
    </>
  );
}
