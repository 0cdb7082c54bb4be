import type { CaseEventBody } from '../domain/cases/events.ts';

/** The part of an event that the history (办理经过) shows beside its type. */
export function noteOf(body: CaseEventBody): string {
  switch (body.type) {
    case 'returned':
    case 'closed':
    case 'corrected':
      return body.reason;
    case 'approved':
      return body.opinion;
    case 'refused':
    case 'notified':
      return body.noticeNumber;
    case 'accepted':
      return body.receiptNumber;
    case 'withdrawn':
      return body.confirmationNumber;
    case 'numbered':
    case 'answered':
      return body.number;
    case 'decided':
      return body.decisionNumber;
    case 'remarked':
      return body.sentence;
    case 'certificate-sent':
    case 'certificate-confirmed':
      return body.printNumber;
    case 'certificate-spoiled':
      return `${body.printNumber} ${body.note}`.trim();
    case 'online-check-recorded':
      return body.onlineCheck.reference;
    case 'submitted':
      return body.verdict;
    case 'filed':
      return `${body.year}-${body.volume}`;
    case 'served':
      return body.note;
    case 'progressed':
      return [body.step, body.on, body.number ?? '', body.note].filter((part) => part !== '').join(' ');
    case 'certificate-checked':
    case 'opened':
    case 'examination-begun':
    case 'lapsed':
      return '';
  }
}
