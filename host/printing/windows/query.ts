import { z } from 'zod';
import type { JobState, Printer, PrinterState } from '#core/domain/printing/printer.ts';

/**
 * Asks Windows for its printers: the driver's trays, duplex unit and hard margins from .NET, the state from WMI. The text is
 * fixed: nothing that anybody typed goes into it.
 */
export const printersQuery = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8',
  'Add-Type -AssemblyName System.Drawing',
  '$states = @{}',
  'Get-CimInstance Win32_Printer | ForEach-Object { $states[$_.Name] = $_ }',
  '$all = foreach ($name in [Drawing.Printing.PrinterSettings]::InstalledPrinters) {',
  '  $s = New-Object Drawing.Printing.PrinterSettings; $s.PrinterName = $name',
  '  $p = $s.DefaultPageSettings; $a = $p.PrintableArea; $w = $states[$name]',
  '  $e = if ($p.Landscape) { @{ width = $p.Bounds.Height; height = $p.Bounds.Width } } else { @{ width = $p.Bounds.Width; height = $p.Bounds.Height } }',
  '  @{ name = $name; trays = @($s.PaperSources | ForEach-Object { $_.SourceName }); duplex = [bool]$s.CanDuplex',
  '     area = @{ left = $a.Left; top = $a.Top; width = $a.Width; height = $a.Height }; page = $e',
  '     status = [int]$w.PrinterStatus; fault = [int]$w.DetectedErrorState; offline = [bool]$w.WorkOffline }',
  '}',
  'ConvertTo-Json -Compress -Depth 4 -InputObject @($all)',
].join('\n');

/** Asks Windows for the jobs that wait or print; the document of ours has the name of its file. */
export const jobsQuery = [
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8',
  '$all = @(Get-CimInstance Win32_PrintJob | ForEach-Object { @{ document = $_.Document; mask = [int]$_.StatusMask } })',
  'ConvertTo-Json -Compress -Depth 2 -InputObject $all',
].join('\n');

const jobFile = /^[0-9a-f-]{36}\.pdf$/;

/** Takes the job with a file's name out of its queue and says `removed` where there was one. The name is one that we made. */
export function cancelQuery(file: string): string | undefined {
  if (!jobFile.test(file)) return undefined;
  return [
    `$all = @(Get-CimInstance Win32_PrintJob | Where-Object { $_.Document -like '*${file}' })`,
    '$all | Remove-CimInstance',
    "if ($all.Count -gt 0) { 'removed' }",
  ].join('\n');
}

const size = { width: z.number(), height: z.number() };
const printerSchema = z.object({
  name: z.string(),
  trays: z.array(z.string().nullable()),
  duplex: z.boolean(),
  area: z.object({ left: z.number(), top: z.number(), ...size }),
  page: z.object(size),
  status: z.number(),
  fault: z.number(),
  offline: z.boolean(),
});

/** Win32_Printer: PrinterStatus 4 prints, 5 warms up, 6 stopped, 7 offline; DetectedErrorState 4 no paper, 9 offline. */
function stateOf({ status, fault, offline }: z.infer<typeof printerSchema>): PrinterState {
  if (fault === 4) return 'no-paper';
  if (offline || status === 7 || fault === 9) return 'offline';
  // 6 no toner, 7 door open, 8 jammed, 10 service, 11 output bin full
  if (status === 6 || [6, 7, 8, 10, 11].includes(fault)) return 'stopped';
  if (status === 4 || status === 5) return 'busy';
  return status === 3 ? 'ready' : 'unknown';
}

function margins({ area, page }: z.infer<typeof printerSchema>): Printer['margins'] {
  // .NET measures in hundredths of an inch
  const mm = (hundredths: number) => Math.max(0, Math.round(hundredths * 2.54) / 10);
  if (area.width <= 0 || area.height <= 0) return null;
  return {
    left: mm(area.left),
    top: mm(area.top),
    right: mm(page.width - area.left - area.width),
    bottom: mm(page.height - area.top - area.height),
  };
}

/** The printers that the answer to {@link printersQuery} tells of. */
export function readPrinters(json: string): Printer[] {
  return z
    .array(printerSchema)
    .parse(JSON.parse(json))
    .map((found) => ({
      id: found.name,
      label: found.name,
      state: stateOf(found),
      trays: found.trays.filter((tray) => tray !== null && tray.trim() !== '' && !tray.includes(',')) as string[], // no null is left
      duplex: found.duplex,
      margins: margins(found),
    }));
}

const jobSchema = z.object({ document: z.string().nullable(), mask: z.number() });

/**
 * What became of the job with a file's name. Win32_PrintJob.StatusMask: 2 error, 4 deleting, 16 printing, 256 deleted. One that
 * is not listed has left the queue.
 */
export function readJob(json: string, file: string): JobState {
  const jobs = z.array(jobSchema).parse(JSON.parse(json));
  const found = jobs.find(({ document }) => document?.endsWith(file));
  if (!found) return 'left';
  if (found.mask & (2 | 4 | 256)) return 'failed';
  return found.mask & 16 ? 'printing' : 'waiting';
}
