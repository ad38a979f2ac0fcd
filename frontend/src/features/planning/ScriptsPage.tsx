import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { SessionKind, SetScript } from '@/api/generated/model';
import { deleteSetScript, useListSetScripts } from '@/api/generated/session/session';
import { useGetSet } from '@/api/generated/set/set';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { PhaseBar } from '@/ui/PhaseBar';
import { Card, Section } from '@/ui/Section';
import { dayOf } from '@/ui/time';
import { modeWords, phaseWords, sessionKindWords } from '@/words';
import classes from './Planning.module.css';
import { SetScriptForm } from './SetScriptForm';

const KINDS: SessionKind[] = ['INTRODUCTORY', 'PRESENTING', 'CLOSING'];

/** The hour of each kind of session as the set has it, minute by minute. */
export function ScriptsPage() {
  const { setId = '' } = useParams();
  const set = useGetSet(setId);
  const scripts = useListSetScripts(setId);
  return (
    <Loaded query={set} what="the set" shape="page">
      {(of) => (
        <>
          <PageHeader
            title="Scripts of the sessions"
            eyebrow={
              <Link to={paths.set({ setId })} className={classes.up}>
                {of.name}
              </Link>
            }
            lead="A session that is planned begins with one of these, scaled to its own length. Sessions that are planned already keep theirs."
          />
          <Loaded query={scripts} what="the scripts">
            {({ items }) => (
              <div className={classes.form}>
                {KINDS.map((kind) => (
                  <Section key={kind} title={sessionKindWords[kind]}>
                    <div className={classes.scripts}>
                      {items
                        .filter((script) => script.kind === kind)
                        .map((script, _at, ofKind) => (
                          <ScriptCard
                            key={script.mode}
                            setId={setId}
                            script={script}
                            title={ofKind.length > 1 ? modeWords[script.mode] : undefined}
                          />
                        ))}
                    </div>
                  </Section>
                ))}
              </div>
            )}
          </Loaded>
        </>
      )}
    </Loaded>
  );
}

interface ScriptCardProps {
  setId: string;
  script: SetScript;
  title?: string;
}

function ScriptCard({ setId, script, title }: ScriptCardProps) {
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [editing, setEditing] = useState(false);
  const [asking, setAsking] = useState(false);
  const name = [sessionKindWords[script.kind], title].filter(Boolean).join(', ');
  const may = (action: string) => script.allowedActions.includes(action);
  if (editing) {
    return (
      <Card title={title}>
        <SetScriptForm setId={setId} script={script} onDone={() => setEditing(false)} />
      </Card>
    );
  }
  return (
    <Card
      title={title}
      footer={
        script.allowedActions.length > 0 && (
          <>
            {may('writeSetScript') && (
              <Button
                variant="default"
                size="sm"
                aria-label={`Change the script: ${name}`}
                onClick={() => setEditing(true)}
              >
                Change it
              </Button>
            )}
            {may('deleteSetScript') && (
              <Button
                variant="subtle"
                size="sm"
                aria-label={`Back to the usual script: ${name}`}
                onClick={() => setAsking(true)}
              >
                Back to the usual one
              </Button>
            )}
          </>
        )
      }
    >
      <PhaseBar
        label={`Phases: ${name}`}
        segments={script.phases.map(({ kind, minutes }) => ({
          id: kind,
          label: phaseWords[kind],
          minutes,
          state: 'coming',
        }))}
      />
      <p className={classes.quiet}>
        {script.writtenBy && script.writtenAt
          ? `Written by ${script.writtenBy.name} on ${dayOf(script.writtenAt)}`
          : 'The usual script'}
      </p>
      <ConfirmDialog
        opened={asking}
        onClose={() => setAsking(false)}
        title="Go back to the usual script?"
        confirmLabel="Go back to it"
        cancelLabel="Keep ours"
        onConfirm={async () => {
          await deleteSetScript(setId, script.kind, script.mode);
          announce('Sessions of this kind follow the usual script from here on');
          await refresh();
        }}
      >
        Sessions that are planned from here on follow the usual script. What your set wrote is
        deleted; sessions that are planned already keep their phases.
      </ConfirmDialog>
    </Card>
  );
}
