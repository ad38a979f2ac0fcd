import { countWords } from '@/ui/WordMeter';

export interface Sentence {
  text: string;
  /** How many words come before it. */
  from: number;
  words: number;
}

export interface Paragraph {
  from: number;
  sentences: Sentence[];
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The text in paragraphs and sentences, each with its place among the words, so that one can mark where a speaker would be. */
export function passagesOf(text: string): Paragraph[] {
  let from = 0;
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => {
      const start = from;
      const sentences = [...segmenter.segment(paragraph)].map(({ segment }) => {
        const sentence = { text: segment, from, words: countWords(segment) };
        from += sentence.words;
        return sentence;
      });
      return { from: start, sentences: sentences.filter(({ words }) => words > 0) };
    })
    .filter(({ sentences }) => sentences.length > 0);
}
