import { useRef, useState } from 'react';
import { reasonsWanted, type StatedReasonLike, type WarningLike } from './problem';
import { ReasonsDialog } from './ReasonsDialog';

interface Question {
  warnings: WarningLike[];
  answer: (reasons: StatedReasonLike[]) => Promise<void>;
  leave: () => void;
}

interface StatedReasons {
  /**
   * Sends a command. Where rules warn, asks for a reason for each and sends it again with them. Resolves with the answer, or with
   * null when the person thinks better of it; any other refusal is thrown as it came.
   *
   * `await reasons.send((statedReasons) => startSet(setId, { statedReasons }))`
   */
  send: <Answer>(
    command: (reasons: StatedReasonLike[]) => Promise<Answer>,
  ) => Promise<Answer | null>;
  /** Belongs somewhere on the page. */
  dialog: React.ReactNode;
}

/** @param deed what the button that goes on says: "Start the set" */
export function useStatedReasons(deed: string): StatedReasons {
  const [question, setQuestion] = useState<Question | null>(null);
  // What was written stays for the next try, when the request is refused for another cause.
  const written = useRef(new Map<number, string>());

  const send = async <Answer,>(command: (reasons: StatedReasonLike[]) => Promise<Answer>) => {
    try {
      return await command([]);
    } catch (error) {
      const warnings = reasonsWanted(error);
      if (warnings.length === 0) {
        throw error;
      }
      return ask(warnings, command);
    }
  };

  const ask = <Answer,>(
    warnings: WarningLike[],
    command: (reasons: StatedReasonLike[]) => Promise<Answer>,
  ) =>
    new Promise<Answer | null>((resolve, reject) => {
      setQuestion({
        warnings,
        answer: async (reasons) => {
          for (const { rule, reason } of reasons) {
            written.current.set(rule, reason);
          }
          try {
            resolve(await command(reasons));
            written.current.clear();
          } catch (error) {
            const more = reasonsWanted(error);
            if (more.length > 0) {
              resolve(ask(more, command));
              return;
            }
            reject(error);
          }
          setQuestion(null);
        },
        leave: () => {
          setQuestion(null);
          resolve(null);
        },
      });
    });

  return {
    send,
    dialog: question && (
      <ReasonsDialog
        key={question.warnings.map(({ rule }) => rule).join()}
        warnings={question.warnings}
        deed={deed}
        written={written.current}
        onState={question.answer}
        onLeave={question.leave}
      />
    ),
  };
}
