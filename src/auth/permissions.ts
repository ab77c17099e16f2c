/** What a viewer may do beside reading what its clearance allows. */
export const permissions = {
  'people:read': 'See who recorded a claim and who assessed it.',
} as const

export type Permission = keyof typeof permissions
