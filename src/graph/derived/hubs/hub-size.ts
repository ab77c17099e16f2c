/** How many claims and documents have to depend on a node for them to be brought up to date in transactions of their own. */
export const HUB_SIZE = 5_000
