/** Grey blocks where content will be. They say nothing to a screen reader; the page says «Henter …» beside them. */
export function Lines({ count = 4 }: { count?: number }) {
  return (
    <div className="lines" aria-hidden="true">
      {Array.from({ length: count }, (_, index) => (
        <div key={index} />
      ))}
    </div>
  );
}
