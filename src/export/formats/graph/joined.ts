/** A list as one text, with bars between its members as in our own CSV; a bar or backslash within one follows a backslash. */
export function joined(members: readonly string[] | undefined): string | undefined {
  if (members === undefined || members.length === 0) return undefined
  return members.map((member) => member.replace(/[\\|]/g, '\\$&')).join('|')
}
