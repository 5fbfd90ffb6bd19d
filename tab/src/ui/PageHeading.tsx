import { useEffect, useRef, type ReactNode } from 'react';
import { hasMoved } from '../router/use-route.ts';
import { useLanguage } from '../app/reader.ts';

/** The page's h1. Takes the focus when somebody has gone here from another page, so that a screen reader says where they are. */
export function PageHeading({ children }: { children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { words } = useLanguage();
  useEffect(() => {
    if (hasMoved()) heading.current?.focus();
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} – ${words.thisApp}`;
  });
  return (
    <h1 ref={heading} tabIndex={-1} className="page-heading">
      {children}
    </h1>
  );
}
