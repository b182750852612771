/** How much a pattern in the syntax of gitignore may leave open. */

/**
 * Folders by `**` that a pattern may leave open, but for those at its end. The time to match grows by the power of their
 * number, and a stranger's file may have thousands of such patterns.
 */
export const mostOpenFolders = 2;

export function leavesOpen(pattern: string): number {
  return pattern.split('**/').length - 1;
}
