/** How the command ends: nothing to object to, errors were found, or it could not do all it was asked for. */
export type ExitCode = 0 | 1 | 2;
