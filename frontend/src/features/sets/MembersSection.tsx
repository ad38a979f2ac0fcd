import { Button } from '@mantine/core';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import type { Introduction, LearningSet } from '@/api/generated/model';
import { useListIntroductions } from '@/api/generated/set/set';
import { WHOLE_PAGE } from '@/api/pages';
import { experienceWords } from '@/placeWords';
import { ErrorState } from '@/ui/ErrorState';
import { Face } from '@/ui/Face';
import { PlainText } from '@/ui/PlainText';
import { Section } from '@/ui/Section';
import { StateBadge } from '@/ui/StateBadge';
import { IntroductionDialog } from './IntroductionDialog';
import classes from './Sets.module.css';

interface MembersSectionProps {
  set: LearningSet;
  /** The reader belongs to the set; organisers see who is in it and nothing they wrote. */
  inside: boolean;
  viewerId: string | undefined;
}

/** Who is here, and what they told of themselves. */
export function MembersSection({ set, inside, viewerId }: MembersSectionProps) {
  const introductions = useListIntroductions(
    set.id,
    { limit: WHOLE_PAGE },
    { query: { enabled: inside } },
  );
  const [writing, setWriting] = useState(false);
  const of = (personId: string): Introduction | undefined =>
    introductions.data?.items.find(({ person }) => person.id === personId);
  const mayWrite = set.allowedActions.includes('introduceMyself');

  return (
    <Section
      title="Who is here"
      lead={inside ? 'What members tell of themselves stays in this set.' : undefined}
    >
      {introductions.error && (
        <ErrorState error={introductions.error} onRetry={() => introductions.refetch()} />
      )}
      {set.members.length === 0 && <p className={classes.quiet}>Nobody has a place yet.</p>}
      <ul className={classes.members}>
        {set.members.map((member, seat) => {
          const introduction = of(member.person.id);
          const own = member.person.id === viewerId;
          return (
            <li key={member.enrolmentId} className={classes.member}>
              <Face name={member.person.name} seat={seat} size={48} />
              <div className={classes.memberWords}>
                <h3 className={classes.memberName}>
                  {member.person.name}
                  {own && ' (you)'}
                </h3>
                <p className={classes.quiet}>
                  {member.organisation}
                  {', '}
                  {experienceWords[member.experienceLevel].toLowerCase()}
                </p>
                {member.offered && <StateBadge tone="waiting">Has been offered a place</StateBadge>}
                {introduction && (
                  <div className={classes.introduction}>
                    <PlainText text={introduction.introduction} />
                    <h4>Why I am here</h4>
                    <PlainText text={introduction.reasons} />
                  </div>
                )}
                {!member.introduced && !member.offered && (!own || !mayWrite) && (
                  <p className={classes.quiet}>Has not written an introduction yet.</p>
                )}
                {own && mayWrite && (!inside || introductions.data) && (
                  <Button
                    variant={introduction ? 'subtle' : 'light'}
                    size="sm"
                    mt="sm"
                    leftSection={<PenLine size={16} />}
                    onClick={() => setWriting(true)}
                  >
                    {introduction ? 'Change my introduction' : 'Introduce myself'}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {writing && viewerId && (
        <IntroductionDialog
          setId={set.id}
          personId={viewerId}
          written={of(viewerId)}
          onClose={() => setWriting(false)}
        />
      )}
    </Section>
  );
}
