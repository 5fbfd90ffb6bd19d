/** Fluent's two properties for a field that may be wrong. */
export function validation(error: string | undefined) {
  return error === undefined
    ? ({ validationState: 'none', validationMessage: null } as const)
    : ({ validationState: 'error', validationMessage: error } as const);
}
