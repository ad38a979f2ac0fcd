import { Progress } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { NewRosterImport, RosterDateOrder, RosterImport } from '@/api/generated/model';
import {
  createRosterImport,
  discardRosterImport,
  getReadRosterFileUrl,
  getRosterImport,
  useGetRosterImport,
} from '@/api/generated/roster-file/roster-file';
import { http } from '@/api/http';
import { useRefresh } from '@/api/useRefresh';
import { paths } from '@/paths';
import { useAnnounce } from '@/ui/Announcer';
import { FormError } from '@/ui/FormError';
import { InlineNotice } from '@/ui/InlineNotice';
import { PageHeader } from '@/ui/PageHeader';
import { RosterFileForm } from './RosterFileForm';
import classes from './RosterImport.module.css';
import { RosterPreview } from './RosterPreview';

const EVERY = 400;

/** A file on its way into a roster: chosen, read, looked through, applied. */
export function RosterImportPage() {
  const { programmeId = '', rosterId = '' } = useParams();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const announce = useAnnounce();
  const [file, setFile] = useState<File | null>(null);
  const [reading, setReading] = useState<string | null>(null);
  const [preview, setPreview] = useState<RosterImport | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const back = paths.roster({ programmeId, rosterId });

  const read = async (importId: string, content: File, dates?: RosterDateOrder) => {
    setProblem(null);
    setReading(importId);
    try {
      // The generated client would send the file as JSON.
      const found = await http<RosterImport>(
        getReadRosterFileUrl(importId, dates ? { dates } : undefined),
        { method: 'PUT', headers: { 'Content-Type': 'text/csv' }, body: content },
      );
      setPreview(found);
      announce(`${found.linesTotal} lines have been read`);
    } catch (refusal) {
      setProblem(refusal);
    } finally {
      setReading(null);
    }
  };

  const send = async (chosen: File, wanted: NewRosterImport) => {
    setFile(chosen);
    const begun = await createRosterImport(rosterId, wanted);
    await read(begun.id, chosen);
  };

  const giveUp = async () => {
    if (preview) {
      await discardRosterImport(preview.id).catch(() => undefined);
    }
    setPreview(null);
    setProblem(null);
    setFile(null);
  };

  return (
    <>
      <PageHeader
        title="Import a file"
        eyebrow={
          <Link to={back} className={classes.up}>
            {preview?.roster.name ?? 'Back to the roster'}
          </Link>
        }
        lead="You see what would change before anything does."
      />
      {reading ? (
        <Reading importId={reading} fileName={file?.name ?? ''} />
      ) : preview ? (
        <RosterPreview
          preview={preview}
          onOtherDates={(dates) => file && read(preview.id, file, dates)}
          onOtherFile={giveUp}
          onLookAgain={async () => setPreview(await getRosterImport(preview.id))}
          onApplied={async (words) => {
            announce(words);
            await refresh();
            navigate(back);
          }}
        />
      ) : (
        <div className={classes.narrow}>
          <FormError error={problem} />
          <RosterFileForm onSend={send} backTo={back} />
        </div>
      )}
      {preview && !reading && problem !== null && <FormError error={problem} />}
      {!preview && !reading && (
        <div className={classes.narrow}>
          <InlineNotice title="What the file looks like">
            One person on each line, and on the first line what the columns are: <em>email</em>, and
            as you have them <em>name</em>, <em>valid from</em>, <em>valid to</em>, <em>note</em>{' '}
            and <em>source</em>, in any order. A file that was exported here can be changed and
            imported again.
          </InlineNotice>
        </div>
      )}
    </>
  );
}

function Reading({ importId, fileName }: { importId: string; fileName: string }) {
  const { data } = useGetRosterImport(importId, { query: { refetchInterval: EVERY } });
  const total = data?.linesTotal ?? 0;
  const share = total > 0 ? Math.round(((data?.linesRead ?? 0) / total) * 100) : 0;
  return (
    <div className={classes.narrow} role="status">
      <p className={classes.reading}>
        {total > 0
          ? `${data?.linesRead} of ${total} lines of ${fileName} are read.`
          : `${fileName} is being sent.`}
      </p>
      <Progress
        value={total > 0 ? share : 100}
        animated={total === 0}
        size="lg"
        aria-label="Reading the file"
      />
    </div>
  );
}
