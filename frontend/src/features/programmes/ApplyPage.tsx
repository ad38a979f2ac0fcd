import { Link, useParams } from 'react-router';
import { useListMyEnrolments } from '@/api/generated/enrolment/enrolment';
import type { Programme } from '@/api/generated/model';
import { useGetProgramme } from '@/api/generated/programme/programme';
import { WHOLE_PAGE } from '@/api/pages';
import { paths } from '@/paths';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { ApplyCard } from './ApplyCard';
import { hasEnded, latestFor } from './application';
import { MyApplication } from './MyApplication';
import classes from './Programmes.module.css';

/** Where the link that organisers share leads: the application alone, and afterwards what became of it. */
export function ApplyPage() {
  const { programmeId = '' } = useParams();
  const programme = useGetProgramme(programmeId);
  return (
    <Loaded query={programme} what="the programme" shape="page">
      {(data) => <Application programme={data} />}
    </Loaded>
  );
}

function Application({ programme }: { programme: Programme }) {
  const mine = useListMyEnrolments({ limit: WHOLE_PAGE });
  return (
    <>
      <PageHeader
        title={programme.name}
        eyebrow={programme.organisation.name}
        lead={
          <>
            {programme.summary}{' '}
            <Link to={paths.programme({ programmeId: programme.id })}>
              What it is for and how it works
            </Link>
          </>
        }
      />
      <Loaded query={mine} what="your applications">
        {({ items }) => {
          const latest = latestFor(programme.id, items);
          const open = programme.allowedActions.includes('applyForPlace');
          return (
            <div className={classes.applyAlone}>
              {latest && <MyApplication enrolment={latest} />}
              {open && (!latest || hasEnded(latest)) && (
                <ApplyCard programme={programme} again={Boolean(latest)} />
              )}
              {!open && !latest && <p>It takes no applications at present.</p>}
            </div>
          );
        }}
      </Loaded>
    </>
  );
}
