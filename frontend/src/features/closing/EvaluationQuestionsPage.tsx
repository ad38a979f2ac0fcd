import { Link, useParams } from 'react-router';
import { useListEvaluationQuestions } from '@/api/generated/closing/closing';
import type { EvaluationQuestion, Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { LEVELS, levelWords } from '@/closing/levels';
import { paths } from '@/paths';
import { EmptyState } from '@/ui/EmptyState';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import classes from './ClosingPages.module.css';
import { EvaluationNav } from './EvaluationNav';
import { OwnQuestionsForm } from './OwnQuestionsForm';

/** What members are asked at the end of their set: the standard questions, and what a programme adds. */
export function EvaluationQuestionsPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  const questions = useListEvaluationQuestions(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(of) => (
        <Loaded query={questions} what="the questions" shape="page">
          {({ items }) => <QuestionsView programme={of} questions={items} />}
        </Loaded>
      )}
    </Loaded>
  );
}

const ASKED = 'What members are asked at the end of their set.';
const READ =
  'You see figures of at least five people together, never who gave which; words only where their author lets you.';

interface QuestionsViewProps {
  programme: Programme;
  questions: EvaluationQuestion[];
}

function QuestionsView({ programme, questions }: QuestionsViewProps) {
  const own = questions.filter(({ standard }) => !standard);
  const may = programme.allowedActions.includes('askMembers');
  const reads = programme.allowedActions.includes('getReleasedWords');
  return (
    <>
      <PageHeader
        title="Evaluation"
        eyebrow={
          <Link to={paths.organiseProgramme({ programmeId: programme.id })} className={classes.up}>
            {programme.name}
          </Link>
        }
        lead={reads ? `${ASKED} ${READ}` : ASKED}
      />
      <EvaluationNav programme={programme} />
      <div className={classes.narrow}>
        <Section title="Asked in every programme">
          <ByLevel questions={questions.filter(({ standard }) => standard)} />
        </Section>
        <Section title={may ? 'Your own questions' : 'Asked in this programme alone'}>
          {may && <OwnQuestionsForm programmeId={programme.id} questions={own} />}
          {!may && own.length > 0 && <ByLevel questions={own} />}
          {!may && own.length === 0 && (
            <EmptyState title="Nothing else is asked">
              The programme asks what every programme asks.
            </EmptyState>
          )}
        </Section>
      </div>
    </>
  );
}

function ByLevel({ questions }: { questions: EvaluationQuestion[] }) {
  return LEVELS.map((level) => ({
    level,
    asked: questions.filter((question) => question.level === level),
  }))
    .filter(({ asked }) => asked.length > 0)
    .map(({ level, asked }) => (
      <div key={level}>
        <h3 className={classes.who}>{levelWords[level].title}</h3>
        <ul className={classes.questionList}>
          {asked.map(({ id, text, kind }) => (
            <li key={id}>
              {text} {kind === 'OPEN' && <span className={classes.soft}>(in words)</span>}
            </li>
          ))}
        </ul>
      </div>
    ));
}
