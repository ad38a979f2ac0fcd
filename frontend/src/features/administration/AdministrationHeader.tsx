import { Anchor } from '@mantine/core';
import { BookOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { paths } from '@/paths';
import { PageHeader } from '@/ui/PageHeader';
import { SubNav } from '@/ui/SubNav';
import classes from './Administration.module.css';

interface AdministrationHeaderProps {
  title: string;
  lead?: string;
  actions?: ReactNode;
}

export function AdministrationHeader({ title, lead, actions }: AdministrationHeaderProps) {
  return (
    <>
      <PageHeader
        eyebrow="Administration"
        title={title}
        lead={lead}
        actions={
          <>
            {actions}
            <Anchor href="/api/docs" className={classes.docs}>
              <BookOpen size={18} aria-hidden />
              API documentation
            </Anchor>
          </>
        }
      />
      <SubNav
        label="Administration"
        places={[
          { to: paths.people(), label: 'People' },
          { to: paths.organisations(), label: 'Organisations' },
        ]}
      />
    </>
  );
}
