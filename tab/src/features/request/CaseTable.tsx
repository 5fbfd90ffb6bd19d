import { memo } from 'react';
import type { CaseRow } from '../../../../bot/src/contract/tab-views.ts';
import { useReader } from '../../app/reader.ts';
import { hashOf } from '../../router/route.ts';
import { StatusBadge, UrgentBadge } from '../../ui/StatusBadge.tsx';

/** A table on a wide page; on a narrow one the same rows stand as cards (styles/list.css). */
export function CaseTable({ rows }: { rows: CaseRow[] }) {
  const { t } = useReader();
  const { column } = t.list;
  return (
    <table className="cases">
      <thead>
        <tr>
          <th scope="col">{column.number}</th>
          <th scope="col">{column.title}</th>
          <th scope="col">{column.network}</th>
          <th scope="col">{column.status}</th>
          <th scope="col">{column.forum}</th>
          <th scope="col">{column.answers}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.caseNo} row={row} />
        ))}
      </tbody>
    </table>
  );
}

const Row = memo(function Row({ row }: { row: CaseRow }) {
  const { t, shortDate } = useReader();
  return (
    <tr>
      <td className="case-no">{row.caseNo}</td>
      <td className="case-title">
        <a href={hashOf({ page: 'case', caseNo: row.caseNo })}>{row.title}</a>
        <span className="quiet">{row.organisation}</span>
      </td>
      <td>{row.network}</td>
      <td>
        <StatusBadge status={row.status} /> {row.urgent && <UrgentBadge />}
      </td>
      <td data-label={t.list.column.forum}>{shortDate(row.forum)}</td>
      <td>{t.list.answers(row.claimed, row.declined)}</td>
    </tr>
  );
});
