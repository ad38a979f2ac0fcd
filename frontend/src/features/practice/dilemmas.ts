/** Made-up dilemmas to ask about, and questions to try: some to keep, some to turn round. */
export interface PracticeDilemma {
  title: string;
  words: string;
  tries: string[];
}

export const DILEMMAS: PracticeDilemma[] = [
  {
    title: 'The new deputy',
    words:
      '“I promoted Jo to be my deputy in spring. She is good with people, but she brings every decision back to me. I am tired, she is unhappy, and we are both too polite to say so.”',
    tries: [
      'Have you tried talking to her about it?',
      'What would you like her to decide without you?',
      'Don’t you think she is afraid of you?',
      'how long has she worked there',
      'What makes it hard to say so? And does she know that you are tired?',
    ],
  },
  {
    title: 'Two teams, one room',
    words:
      '“Since we merged, my team and theirs share an office and not a word. I am asked to show one plan by Christmas. Mine would follow me; theirs wait for their old manager to come back.”',
    tries: [
      'You should take both teams out for a day.',
      'What do the two teams have in common?',
      'Why don’t you ask their old manager for help?',
      'In my last job we had the same, and it took a year.',
      'who could help you with that',
    ],
  },
  {
    title: 'Stay or go',
    words:
      '“I have been offered a post that would double what I can do for carers, two hundred miles from my mother, who is beginning to forget things. They want to hear by the end of the month.”',
    tries: [
      'Is there anyone who could look after her?',
      'What matters most to you in this?',
      'I would take it.',
      'Wouldn’t it be better to wait?',
      'how will you know that it is the right choice',
    ],
  },
];
