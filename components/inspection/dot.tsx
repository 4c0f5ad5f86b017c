/** The separator between facts on one line. */
export const Dot = () => <i className="d" aria-hidden="true" />;
