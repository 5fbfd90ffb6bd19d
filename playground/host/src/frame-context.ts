import { createContext, useContext } from 'react';

/** The element that dialogs are kept inside, and whether it is as narrow as a phone. */
type Frame = { frame: HTMLElement | null; phone: boolean };

export const FrameContext = createContext<Frame>({ frame: null, phone: false });

export const useFrame = () => useContext(FrameContext);
