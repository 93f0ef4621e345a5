/** Rows → clients: which rows belong together, and where they contradict each other. */
import type { CellValue } from './cell-value';
import type { Column } from './columns';
import type { Wording } from './problem';

/** A cell that is not taken; its client is left out as a whole. */
export interface RefusedCell {
  /** '' for CSV. */
  sheet: string;
  /** 1-based, as the spreadsheet shows it. */
  row: number;
  /** A, B, … AA. */
  column: string;
  header: string;
  value: string;
  reason: Wording;
  whatToDo: Wording;
}

/** A column that is not ours: its cells are kept with the client and come out again. */
export interface UnknownColumn {
  sheet: string;
  column: string;
  header: string;
}

export interface RowValue {
  column: Column;
  value: CellValue;
  place: RefusedCell;
}
export interface RowDraft {
  sheet: string;
  row: number;
  values: readonly RowValue[];
  extra: Readonly<Record<string, string>>;
  refused: boolean;
}
/** The rows of one client, in file order. */
export interface ClientDraft {
  rows: RowDraft[];
}
const textAt = (row: RowDraft, key: string): string => {
  const value = row.values.find((v) => v.column.key === key)?.value;
  return typeof value === 'string' ? value : '';
};
const OF_CLIENT = new Set(['applicant', 'entity', 'entityManager']);

/** Rows of one client: equal 客户编号; without one, equal 证件号码; or nothing but a site below its client. */
export const group = (rows: readonly RowDraft[]): ClientDraft[] => {
  const clients: ClientDraft[] = [];
  const byId = new Map<string, ClientDraft>();
  for (const row of rows) {
    const id = textAt(row, 'id');
    const number = textAt(row, 'entity.idNumber');
    const name = id ? `id/${id}` : number && `number/${number}`;
    const continues = !row.refused && !row.values.some((v) => OF_CLIENT.has(v.column.scope));
    const last = clients.at(-1);
    const known = name ? byId.get(name) : continues && last?.rows[0]?.sheet === row.sheet ? last : undefined;
    if (known) known.rows.push(row);
    else {
      const fresh = { rows: [row] };
      clients.push(fresh);
      if (name) byId.set(name, fresh);
    }
  }
  return clients;
};

const shown = (value: CellValue): string =>
  (Array.isArray(value) ? value.join('、') : String(value)).slice(0, 40);

/** The same client twice with different data: which one holds is not ours to guess. */
export const contradictions = ({ rows }: ClientDraft): RefusedCell[] => {
  const first = new Map<string, RowValue>();
  const found: RefusedCell[] = [];
  for (const value of rows.flatMap((r) => r.values.filter((v) => OF_CLIENT.has(v.column.scope)))) {
    const earlier = first.get(value.column.key);
    if (!earlier) first.set(value.column.key, value);
    else if (JSON.stringify(earlier.value) !== JSON.stringify(value.value))
      found.push({
        ...value.place,
        reason: {
          zh: `同一客户在第 ${earlier.place.row} 行写的是“${shown(earlier.value)}”`,
          en: `Row ${earlier.place.row} says “${shown(earlier.value)}” for the same client`,
        },
        whatToDo: {
          zh: '两行写成一致，或只在第一行填写',
          en: 'Make both rows agree, or fill in the first row only',
        },
      });
  }
  return found;
};
