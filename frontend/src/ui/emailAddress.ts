/** What is wrong with something typed as an email address; the server looks closer. */
export function emailProblem(typed: string): string | null {
  return isEmailAddress(typed) ? null : 'Write an email address, such as name@example.org';
}

export function isEmailAddress(typed: string): boolean {
  return /^\S+@\S+\.\S+$/.test(typed.trim());
}
