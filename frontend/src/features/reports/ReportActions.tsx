import { Button } from '@mantine/core';
import { FileText, Sheet } from 'lucide-react';

/** The same figures for paper and for spreadsheets. */
export function ReportActions({ address, query = '' }: { address: string; query?: string }) {
  return (
    <>
      <Button
        component="a"
        href={`${address}.pdf${query}`}
        download
        leftSection={<FileText size={18} />}
        variant="default"
      >
        PDF
      </Button>
      <Button
        component="a"
        href={`${address}.csv${query}`}
        download
        leftSection={<Sheet size={18} />}
        variant="default"
      >
        CSV
      </Button>
    </>
  );
}
