import { startEmbeddedTables } from '../local/embedded-tables.ts';
import { ready } from './child.ts';

/** The embedded store as a process of its own, in memory: what it costs is not measured as somebody else's. */
const { connectionString } = await startEmbeddedTables();
ready(connectionString);
