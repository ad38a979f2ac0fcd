import { Button } from '@mantine/core';
import { Settings2 } from 'lucide-react';
import { Link, useParams } from 'react-router';
import { useListMyEnrolments } from '@/api/generated/enrolment/enrolment';
import type { Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { programmeStateWords } from '@/placeWords';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { ApplyCard } from './ApplyCard';
import { hasEnded, latestFor, oversees } from './application';
import { HowItWorks } from './HowItWorks';
import { MyApplication } from './MyApplication';
import { ProgrammeFacts } from './ProgrammeFacts';
import classes from './Programmes.module.css';
import { ProposedSetCard } from './ProposedSetCard';

/** With any of these the organiser's view has something to show. */
const ORGANISING = [
  'updateProgramme',
  'openProgramme',
  'closeProgramme',
  'createRoster',
  'listProgrammeEnrolments',
  'createSet',
  'listProgrammeSets',
];

/** What a programme is for, how it works, who it is for, and one's own way into it. */
export function ProgrammePage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <ProgrammeView programme={data} />}
    </Loaded>
  );
}

function ProgrammeView({ programme }: { programme: Programme }) {
  const mine = useListMyEnrolments({ limit: WHOLE_PAGE });
  const enrolment = latestFor(programme.id, mine.data?.items ?? []);
  const mayApply =
    programme.allowedActions.includes('applyForPlace') &&
    (!enrolment || hasEnded(enrolment)) &&
    (programme.eligibility.eligible || !oversees(programme));
  const [tone, state] = programmeStateWords[programme.state];
  return (
    <>
      <PageHeader
        title={programme.name}
        eyebrow={programme.organisation.name}
        meta={<StateBadge tone={tone}>{state}</StateBadge>}
        lead={programme.summary}
        actions={
          programme.allowedActions.some((action) => ORGANISING.includes(action)) && (
            <Button
              component={Link}
              to={paths.organiseProgramme({ programmeId: programme.id })}
              variant="default"
              leftSection={<Settings2 size={18} />}
            >
              Organise
            </Button>
          )
        }
      />
      {enrolment && <MyApplication enrolment={enrolment} />}
      {enrolment?.allowedActions.includes('getProposedSet') && (
        <ProposedSetCard enrolment={enrolment} />
      )}
      <div className={classes.columns}>
        <div className={classes.side}>
          {mayApply && mine.data && (
            <ApplyCard
              // An application that has ended leaves a form that nobody has begun to fill in.
              key={enrolment?.id}
              programme={programme}
              again={Boolean(enrolment)}
            />
          )}
          <ProgrammeFacts programme={programme} />
        </div>
        <div className={classes.main}>
          <Section title="What it is for">
            <PlainText text={programme.purpose} />
          </Section>
          <Section title="How it works">
            <HowItWorks programme={programme} />
          </Section>
          {programme.clauses.length > 0 && (
            <Section
              title="What members agree on"
              lead="Every set starts from these clauses and can make them its own. All members sign them."
            >
              <dl className={classes.clauses}>
                {programme.clauses.map((clause) => (
                  <div key={clause.title}>
                    <dt>{clause.title}</dt>
                    <dd>{clause.text}</dd>
                  </div>
                ))}
              </dl>
            </Section>
          )}
        </div>
      </div>
    </>
  );
}
