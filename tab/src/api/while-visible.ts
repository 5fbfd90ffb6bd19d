/** Does something now and again after `wait` milliseconds each time, but rests while nobody sees the page; returns how to stop. */
export function whileVisible(work: () => Promise<void>, wait: () => number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;
  const go = async () => {
    clearTimeout(timer);
    if (document.visibilityState === 'hidden') return;
    const mine = (turn += 1);
    await work();
    // Somebody may have stopped it, or started a newer turn, while the work was under way.
    if (mine === turn) timer = setTimeout(() => void go(), wait());
  };
  const onVisibility = () => void go();
  document.addEventListener('visibilitychange', onVisibility);
  void go();
  return () => {
    turn = -1;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
