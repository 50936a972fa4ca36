/**
 * Ends a build, or the development server before it begins, with words for the person who called it. An error that is
 * thrown would be printed with the place in the code where it was thrown, and nothing is wrong with the code.
 */
export function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}
