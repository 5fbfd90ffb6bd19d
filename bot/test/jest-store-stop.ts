export default async function stopStore(): Promise<void> {
  await globalThis.embeddedTables?.stop();
}
