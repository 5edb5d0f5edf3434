/** Shells whose command lines can be completed. */
export type Shell = 'bash' | 'zsh' | 'fish';
