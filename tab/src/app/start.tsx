import { createRoot } from 'react-dom/client';
import '../styles/tab.css';
import { App } from './App.tsx';
import type { Services } from './services.ts';

/** Draws the tab where the shell stood. */
export function start(root: HTMLElement, services: Services): void {
  createRoot(root).render(<App services={services} />);
}
