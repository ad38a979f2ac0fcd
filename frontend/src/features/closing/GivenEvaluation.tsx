import { releaseMyAnswer } from '@/api/generated/closing/closing';
import type { AnsweredQuestion, Evaluation } from '@/api/generated/model';
import { LEAST, LEVELS, levelWords, MOST } from '@/closing/levels';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import classes from './ClosingPages.module.css';
import { ReleaseSwitch } from './ReleaseSwitch';

/** What a member answered, and which of their words the organisers may read. */
export function GivenEvaluation({ setId, evaluation }: { setId: string; evaluation: Evaluation }) {
  const may = evaluation.allowedActions.includes('releaseMyAnswer');
  return (
    <div className={classes.narrow}>
      <p>
        Your evaluation is given. Figures are counted together with those of others. Your words are
        yours: below each of them you can let the organisers read it.
      </p>
      {LEVELS.map((level) => {
        const answered = evaluation.questions.filter(
          (question) => question.level === level && hasAnswer(question),
        );
        return (
          answered.length > 0 && (
            <Section key={level} title={levelWords[level].title}>
              <dl className={classes.answers}>
                {answered.map((question) => (
                  <div key={question.questionId}>
                    <dt>{question.question}</dt>
                    <dd>
                      {question.scale ? (
                        <Figure value={question.scale} />
                      ) : (
                        <PlainText text={question.text ?? ''} />
                      )}
                      {may && question.text && (
                        <ReleaseSwitch
                          what={question.text}
                          shownAs={`To “${question.question}”`}
                          rule="Once five people of the programme have let their words on this question be read."
                          released={question.released}
                          onRelease={(released) =>
                            releaseMyAnswer(setId, question.questionId, { released })
                          }
                        />
                      )}
                    </dd>
                  </div>
                ))}
              </dl>
            </Section>
          )
        );
      })}
    </div>
  );
}

function hasAnswer({ scale, text }: AnsweredQuestion): boolean {
  return Boolean(scale ?? text);
}

/** Five dots, so many of them full; in words for whoever hears it. */
function Figure({ value }: { value: number }) {
  return (
    <span className={classes.figure}>
      <span aria-hidden className={classes.dots}>
        {[1, 2, 3, 4, 5].map((step) => (
          <span key={step} data-full={step <= value} />
        ))}
      </span>
      <strong>{value}</strong>
      <span
        className={classes.soft}
      >{`of 5 (1 ${LEAST.toLowerCase()}, 5 ${MOST.toLowerCase()})`}</span>
    </span>
  );
}
