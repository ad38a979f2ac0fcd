import { Button } from '@mantine/core';
import { FileText, Sheet } from 'lucide-react';

/** The same figures for paper and for spreadsheets; both are addresses of the API. */
export function ReportActions({ pdf, csv }: { pdf: string; csv: string }) {
  return (
    <>
      <Button
        component="a"
        href={pdf}
        download
        leftSection={<FileText size={18} />}
        variant="default"
      >
        PDF
      </Button>
      <Button component="a" href={csv} download leftSection={<Sheet size={18} />} variant="default">
        CSV
      </Button>
    </>
  );
}
