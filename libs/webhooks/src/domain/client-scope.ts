/**
 * Whether a permission may be given to a third-party system. Those that would let it widen its own rights, or undo what
 * people must see, stay with people; so do the ones of the members' own space, as a system is no member.
 */
export const isGrantable = (permission: string): boolean =>
  !/^(webhooks|platform)\./.test(permission) && !/^[a-z-]+\.self\./.test(permission);
