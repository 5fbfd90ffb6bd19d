/** What the server wrote into a page's head; empty when it wrote nothing. */
export function pageMeta(name: 'host-origins' | 'client-id'): string {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim() ?? '';
}

/** Origins, beside Microsoft's own, that may hold the page in a frame. */
export function hostOrigins(): string[] {
  return pageMeta('host-origins')
    .split(/[\s,]+/)
    .filter(Boolean);
}
