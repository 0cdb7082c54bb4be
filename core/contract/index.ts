import type { ContractRouterClient } from '@orpc/contract';
import { adoptionsContract } from './adoptions.ts';
import { allowanceContract } from './allowance.ts';
import { archiveContract, attachmentsContract, calendarContract, clockContract, templatesContract } from './archive.ts';
import { blanksContract } from './blanks.ts';
import { casesContract, certificatesContract, papersContract } from './cases.ts';
import { ceremonyContract } from './ceremony.ts';
import { auditContract, cardsContract, photosContract } from './counter.ts';
import { accountsContract, deskContract, officeContract, sessionContract } from './desk.ts';
import { funeralContract } from './funeral.ts';
import { printersContract } from './printers.ts';

/** Everything a page can ask of its host, whichever host that is. */
export const contract = {
  desk: deskContract,
  session: sessionContract,
  office: officeContract,
  accounts: accountsContract,
  cases: casesContract,
  certificates: certificatesContract,
  papers: papersContract,
  printers: printersContract,
  clock: clockContract,
  archive: archiveContract,
  adoptions: adoptionsContract,
  allowance: allowanceContract,
  attachments: attachmentsContract,
  templates: templatesContract,
  calendar: calendarContract,
  cards: cardsContract,
  photos: photosContract,
  blanks: blanksContract,
  audit: auditContract,
  funeral: funeralContract,
  ceremony: ceremonyContract,
};

export type Contract = typeof contract;

/** The typed client of the contract, over any transport. */
export type TongbanClient = ContractRouterClient<Contract>;
