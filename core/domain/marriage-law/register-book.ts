import { isSameIdentityNumber } from '../identity/match-key.ts';
import { isSameName } from '../people/names.ts';
import type { Party, RegisterBook } from './party.ts';

/** The facts in which the household register book (户口簿) says another thing than the identity card; what either leaves out is no difference. */
export function bookDifferences(
  { name, sex, birth, idNumber }: Pick<Party, 'name' | 'sex' | 'birth' | 'idNumber'>,
  book: RegisterBook,
): readonly ('name' | 'sex' | 'birth' | 'idNumber')[] {
  return (
    [
      ['name', book.name !== undefined && name !== undefined && !isSameName(book.name, name)],
      ['sex', book.sex !== undefined && sex !== undefined && book.sex !== sex],
      ['birth', book.birth !== undefined && birth !== undefined && book.birth !== birth],
      [
        'idNumber',
        book.idNumber !== undefined && idNumber !== undefined && !isSameIdentityNumber(book.idNumber, idNumber),
      ],
    ] as const
  )
    .filter(([, differs]) => differs)
    .map(([field]) => field);
}
