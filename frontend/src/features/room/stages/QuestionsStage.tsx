import { CircleDashed } from 'lucide-react';
import { PlainText } from '@/ui/PlainText';
import { listOf, purposeWords } from '@/words';
import { queueOf } from '../queue';
import { mayInTurn, useRoomView } from '../roomContext';
import type { StageProps } from '../Stage';
import { AskedSoFar } from './AskedSoFar';
import { CurrentQuestion } from './CurrentQuestion';
import { Disclosure } from './Disclosure';
import { Experiences } from './Experiences';
import { Floor } from './Floor';
import { QuestionComposer } from './QuestionComposer';
import { Queue } from './Queue';
import classes from './stages.module.css';

/** One question in the middle, the next ones waiting, and a place to write one's own. */
export function QuestionsStage({ phase }: StageProps) {
  const { room, me } = useRoomView();
  const { turn } = room;
  if (!turn) {
    return null;
  }
  const open = phase.kind === 'OPEN_QUESTIONS';
  const mayAsk = mayInTurn(room, 'askQuestion');
  const current = turn.questions.find(({ state }) => state === 'ASKED');
  const over = turn.questions.filter(({ state }) =>
    ['ANSWERED', 'PARKED', 'DECLINED'].includes(state),
  );
  return (
    <div className={classes.questions}>
      <CurrentQuestion question={current ?? null} presenter={turn.turn.presenter} />
      <Floor turn={turn} open={open} />
      {open && turn.emptyPurposes.length > 0 && (
        <p className={classes.untouched}>
          <CircleDashed size={18} aria-hidden />
          {`Nobody has asked yet about ${listOf(turn.emptyPurposes.map((purpose) => purposeWords[purpose].toLowerCase()))}.`}
        </p>
      )}
      {mayAsk && <QuestionComposer key={turn.turn.id} turn={turn} phase={phase} />}
      <Queue questions={queueOf(turn)} />
      {(turn.contributions.length > 0 ||
        (open && room.session.mode === 'QUESTIONS_AND_EXPERIENCE')) && (
        <Experiences key={`experiences ${turn.turn.id}`} turn={turn} />
      )}
      <div>
        <AskedSoFar questions={over} presenting={turn.turn.presenter.id === me.id} />
        {turn.dilemma && (
          <Disclosure summary="Read the dilemma again">
            <h3 className={classes.clauseTitle}>{turn.dilemma.title}</h3>
            <PlainText text={turn.dilemma.brief} />
          </Disclosure>
        )}
      </div>
    </div>
  );
}
