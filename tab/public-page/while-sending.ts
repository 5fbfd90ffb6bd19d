/** Says on the button that something is under way, and lets nothing be sent twice meanwhile. */
export async function whileSending(
  form: HTMLFormElement,
  words: string,
  work: () => Promise<void>,
): Promise<void> {
  const button = form.querySelector<HTMLButtonElement>('button[type="submit"]');
  if (!button || button.getAttribute('aria-disabled') === 'true') return;
  const usual = button.textContent;
  // Not `disabled`: that would throw the focus away.
  button.setAttribute('aria-disabled', 'true');
  button.textContent = words;
  try {
    await work();
  } finally {
    button.removeAttribute('aria-disabled');
    button.textContent = usual;
  }
}
