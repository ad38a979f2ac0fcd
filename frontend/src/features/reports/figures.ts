import type { Figure, Report } from '@/api/generated/model';
import { purposeWords } from '@/words';

/** A figure in words, and how long its bar is; null where it is kept back. */
export interface Cell {
  words: string | null;
  value: number | null;
}

export interface Line {
  /** Apart from the others of its part. */
  id: string;
  label: string;
  cells: Cell[];
}

export interface Figures {
  id: string;
  title: string;
  lead?: string;
  lines: Line[];
  /** The end of the scale of the bars; without one they are as long as they are to each other. */
  most?: number;
}

const keptBack: Cell = { words: null, value: null };
const counted = ({ value }: Figure): Cell =>
  value == null ? keptBack : { words: `${value}`, value };
const share = (percent: number | null | undefined): Cell =>
  percent == null ? keptBack : { words: `about ${percent} %`, value: percent };
const average = (value: number | null | undefined): Cell =>
  value == null ? keptBack : { words: value.toFixed(1), value };

/** What the reports tell, part by part, in a column for each of them. Parts of which nothing is asked or told are left out. */
export function figuresOf(reports: Report[]): Figures[] {
  const line = (label: string, cell: (report: Report) => Cell): Line => ({
    id: label,
    label,
    cells: reports.map(cell),
  });
  return [
    {
      id: 'enrolment',
      title: 'Enrolment',
      lead: 'People. They are counted once their set has started, or once their application has ended.',
      lines: [
        line('Applied', ({ enrolment }) => counted(enrolment.applied)),
        line('Were offered a place', ({ enrolment }) => counted(enrolment.offered)),
        line('Were on the waiting list', ({ enrolment }) => counted(enrolment.waited)),
        line('Enrolled', ({ enrolment }) => counted(enrolment.enrolled)),
        line('Completed', ({ enrolment }) => counted(enrolment.completed)),
        line('Withdrew', ({ enrolment }) => counted(enrolment.withdrawn)),
        line('Were refused', ({ enrolment }) => counted(enrolment.refused)),
        line('Declined, or let the offer run out', ({ enrolment }) => counted(enrolment.declined)),
      ],
    },
    {
      id: 'sessions',
      title: 'Sessions held',
      lines: [line('Sessions', ({ sessions }) => counted(sessions))],
    },
    {
      id: 'attendance',
      title: 'Attendance',
      lead: 'How often members came when they were expected, in steps that hold five or more.',
      lines: [line('Attendance', ({ attendance }) => share(attendance))],
      most: 100,
    },
    {
      id: 'confidence',
      title: 'Confidence, first to last',
      lead: 'How confident members were with their progress, from 1 to 10 on average.',
      lines: [
        line('At their first session', ({ confidence }) => average(confidence.first)),
        line('At their latest', ({ confidence }) => average(confidence.last)),
      ],
      most: 10,
    },
    {
      id: 'questions',
      title: 'Questions asked',
      lead: 'By what they helped to consider, and by how the set asks.',
      lines: questions(reports),
    },
    {
      id: 'evaluation',
      title: 'Evaluation',
      lead: 'From 1 (not at all) to 5 (very much) on average.',
      lines: evaluation(reports),
      most: 5,
    },
    ...criteria(reports),
    {
      id: 'organisations',
      title: 'Enrolled, by organisation',
      lead: 'Organisations from which five people or more took part.',
      lines: organisations(reports),
    },
  ].filter(({ lines }) => lines.length > 0);
}

const modeWords = {
  OPEN_QUESTIONS: '',
  QUESTIONS_AND_EXPERIENCE: ', in sets that share experience',
};

function questions(reports: Report[]): Line[] {
  const all = reports.flatMap((report) => report.questions);
  const kinds = [...new Map(all.map((one) => [`${one.mode} ${one.purpose}`, one])).values()];
  return kinds.map(({ mode, purpose }) => ({
    id: `${mode} ${purpose}`,
    label: `${purpose ? purposeWords[purpose] : 'No purpose named'}${modeWords[mode]}`,
    cells: reports.map((report) => {
      const found = report.questions.find((one) => one.mode === mode && one.purpose === purpose);
      return found ? counted(found.questions) : keptBack;
    }),
  }));
}

function evaluation(reports: Report[]): Line[] {
  const asked = new Map(reports.flatMap((report) => report.evaluation).map((one) => [one.id, one]));
  return [...asked.values()].map(({ id, text }) => ({
    id,
    label: text,
    cells: reports.map((report) =>
      average(report.evaluation.find((one) => one.id === id)?.average),
    ),
  }));
}

/** Each programme asks by its own criteria. */
function criteria(reports: Report[]): Figures[] {
  return reports.flatMap((report) =>
    report.criteria.map(({ id, text, options }) => ({
      id,
      title: text,
      lead:
        reports.length > 1
          ? `Declared by whoever wished to, in ${report.programme?.name}.`
          : 'Declared by whoever wished to, of those enrolled.',
      lines: options.map((option) => ({
        id: option.id,
        label: option.text,
        cells: reports.map((other) => (other === report ? counted(option.enrolled) : keptBack)),
      })),
    })),
  );
}

function organisations(reports: Report[]): Line[] {
  const named = new Map(
    reports.flatMap((report) => report.organisations).map((one) => [one.organisation.id, one]),
  );
  return [...named.values()].map(({ organisation }) => ({
    id: organisation.id,
    label: organisation.name,
    cells: reports.map((report) => {
      const found = report.organisations.find((one) => one.organisation.id === organisation.id);
      return found ? counted(found.enrolled) : keptBack;
    }),
  }));
}
