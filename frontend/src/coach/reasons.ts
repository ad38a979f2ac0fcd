import type { HintCode } from '@/api/generated/model';

/** Why a kind of hint is given, for whoever asks. */
export const reasons: Record<HintCode, string> = {
  ADVICE:
    'Advice is your answer to somebody else’s problem. A question helps the presenter to find their own, and they are the one who will act on it.',
  ADVICE_IN_DISGUISE:
    'It is a question by its form, yet its answer is already in it. The presenter then defends or accepts your idea, rather than looking for their own.',
  EXPERIENCE:
    'This set agreed to ask open questions only. Your own story, however fitting, turns the attention from the presenter to you.',
  LEADING:
    'It tells the presenter what to answer. A question that you could not answer yourself leaves more room.',
  STATEMENT:
    'The presenter can only agree or disagree. What would you like them to think about? Begin with what or how.',
  SEVERAL:
    'Given two questions, people answer the easier one. Ask one, wait, and keep the other for later.',
  CURIOSITY:
    'The presenter knows the facts already. Questions are for them: will the answer show them something new?',
  PREAMBLE:
    'What comes before the question tells how you see it, and steers the answer. The question alone is stronger.',
  LONG: 'Short questions leave more room to think. Which words could go?',
  CLOSED:
    'Often that is all you get. It can be just right, too; if you would like the presenter to explore, begin with what or how.',
};
