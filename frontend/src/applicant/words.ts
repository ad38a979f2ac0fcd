/** Of whom a form speaks: of its reader, or of somebody for whom an organiser writes down what they were told. */
export type About = 'yourself' | 'somebody';

type Field = 'name' | 'organisation' | 'experienceLevel' | 'motivation' | 'hours' | 'lineManager';

interface FieldWords {
  label: string;
  description?: string;
  /** What is said where it is left out although it has to be there. */
  wanted?: string;
}

/** What is asked of whoever would like a place, and how it is put. */
export const applicantWords: Record<About, Record<Field, FieldWords>> = {
  yourself: {
    name: {
      label: 'Your name',
      description: 'The others in your set want to know who you are.',
      wanted: 'Write the name by which others know you',
    },
    organisation: { label: 'Your organisation', wanted: 'Write where you work or volunteer' },
    experienceLevel: { label: 'Your experience with action learning', wanted: 'Choose one' },
    motivation: {
      label: 'Why would you like to take part?',
      description: 'Only you and the organisers read it.',
      wanted: 'Say in a sentence or two why',
    },
    hours: {
      label: 'When could you meet?',
      description:
        'Sets meet at the same hour, every few weeks. Choose every hour that would do; leave all empty if any would.',
    },
    lineManager: {
      label: 'Your line manager’s email address',
      description:
        'People are equal in a set, so nobody shares one with their manager. Organisers see this; nobody else does.',
    },
  },
  somebody: {
    name: { label: 'Name', wanted: 'Write their name' },
    organisation: { label: 'Organisation', wanted: 'Write where they work or volunteer' },
    experienceLevel: {
      label: 'Experience with action learning',
      wanted: 'Choose one, as the mail reads',
    },
    motivation: { label: 'Why they would like to take part (optional)' },
    hours: {
      label: 'When they could meet (optional)',
      description:
        'Choose every hour that would do; leave all empty if the mail does not say, and any hour is taken to suit.',
    },
    lineManager: {
      label: 'Their line manager’s email address (optional)',
      description:
        'Nobody shares a set with their manager. They and the organisers see this; nobody else does. What they declared themselves stands.',
    },
  },
};

/** A check for a form: something has to be written or chosen here. */
export function wanted(about: About, field: Field): (value: string) => string | null {
  return (value) => (value.trim() ? null : (applicantWords[about][field].wanted ?? null));
}
