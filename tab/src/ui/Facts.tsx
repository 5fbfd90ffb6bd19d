/** Labels with what stands under each, beside each other where there is room. What people wrote keeps its line breaks. */
export function Facts({ facts }: { facts: { label: string; text: string }[] }) {
  return (
    <dl className="fact-list">
      {facts.map(({ label, text }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd className="as-written">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
