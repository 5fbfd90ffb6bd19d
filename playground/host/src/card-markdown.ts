const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Teams' small share of Markdown as HTML: bold, italic, links and lists, nothing else.
 * learn.microsoft.com/microsoftteams/platform/task-modules-and-cards/cards/cards-format, "Format cards with Markdown".
 * The text is escaped first, so nothing in it becomes an element that is not made here.
 */
export function markdown(source: string): string {
  const blocks: { list: 'ul' | 'ol' | undefined; start: string; lines: string[] }[] = [];
  for (const line of source.split(/\r?\n/)) {
    const bullet = /^\s*[-*]\s+(.*)$/.exec(line);
    // As in Teams: "23. november" at the start of a line becomes item 23 of a list.
    const number = /^\s*(\d+)\.\s+(.*)$/.exec(line);
    const list = bullet ? 'ul' : number ? 'ol' : undefined;
    const text = inline(bullet?.[1] ?? number?.[2] ?? line);
    const last = blocks.at(-1);
    if (last && last.list === list) last.lines.push(text);
    else blocks.push({ list, start: number?.[1] ?? '', lines: [text] });
  }
  return blocks
    .map(({ list, start, lines }) => {
      if (!list) return lines.join('<br>');
      const open = list === 'ol' ? `<ol start="${start}">` : '<ul>';
      return `${open}${lines.map((line) => `<li>${line}</li>`).join('')}</${list}>`;
    })
    .join('');
}

function inline(text: string): string {
  return text
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign)
    .replace(
      /\[([^\]]+)\]\(((?:https?:\/\/|mailto:)[^\s)]+)\)/g,
      '<a href="$2" target="_blank" rel="noopener noreferrer">$1</a>',
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])\*([^*\s][^*]*)\*/g, '$1<em>$2</em>')
    .replace(/(^|[\s(])_([^_\s][^_]*)_/g, '$1<em>$2</em>');
}
