import { useRef, useState } from 'react';
import { client } from '../../api/client.ts';
import { type Failure, readFailure } from '../../api/failure.ts';
import { noteSessionEnd } from '../../api/session-end.ts';
import type { AttachmentKind } from './attachment-groups.ts';
import { preCheck } from './pre-check.ts';

/** A file that was not taken, and why. */
export interface Refused {
  readonly name: string;
  readonly failure: Failure;
}

export interface Sending {
  /** The file that is on its way, from 1, of how many. */
  readonly progress: { readonly at: number; readonly of: number; readonly name: string } | undefined;
  readonly refused: readonly Refused[];
  readonly send: (files: readonly File[], kind: AttachmentKind) => Promise<void>;
  readonly clear: () => void;
}

async function sendOne(caseId: string, file: File, kind: AttachmentKind): Promise<Failure | undefined> {
  const why = preCheck(file);
  if (why) return { code: 'ATTACHMENT_REFUSED', data: { why } };
  const attachmentId = crypto.randomUUID();
  try {
    await client.attachments.put({ caseId, attachmentId, paper: kind.code, title: kind.title, file });
    return undefined;
  } catch (error) {
    const failure = readFailure(error);
    noteSessionEnd(failure);
    return failure;
  }
}

/** Sends files one after the other; one that is refused does not keep the others from being kept. */
export function useSending(caseId: string, onSent: () => void): Sending {
  const [progress, setProgress] = useState<Sending['progress']>();
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const busy = useRef(false);
  const send = async (files: readonly File[], kind: AttachmentKind) => {
    if (busy.current || files.length === 0) return;
    busy.current = true;
    setRefused([]);
    for (const [index, file] of files.entries()) {
      setProgress({ at: index + 1, of: files.length, name: file.name });
      const failure = await sendOne(caseId, file, kind);
      if (failure) setRefused((before) => [...before, { name: file.name, failure }]);
      else onSent();
    }
    setProgress(undefined);
    busy.current = false;
  };
  return { progress, refused, send, clear: () => setRefused([]) };
}
