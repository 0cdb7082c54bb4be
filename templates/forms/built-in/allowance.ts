import type { AllowanceFormId } from '#core/domain/papers/allowance-forms.ts';
import type { FormTemplate } from '../template-file.ts';
import { deFactoForms, institutionForms, orphanForms } from './allowance-forms.ts';
import {
  allowanceGrants,
  allowanceReceipts,
  allowanceRefusals,
  allowanceStops,
  allowanceSupplements,
} from './allowance-notices.ts';

/** The papers of the children's allowance. */
export const allowanceTemplates: Readonly<Record<AllowanceFormId, readonly FormTemplate[]>> = {
  'allowance-orphan-form': orphanForms,
  'allowance-institution-form': institutionForms,
  'allowance-de-facto-form': deFactoForms,
  'allowance-receipt': allowanceReceipts,
  'allowance-supplement': allowanceSupplements,
  'allowance-refusal': allowanceRefusals,
  'allowance-grant': allowanceGrants,
  'allowance-stop': allowanceStops,
};
