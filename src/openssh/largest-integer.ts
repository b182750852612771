/** The largest number that OpenSSH's integers and times may reach. */
export const largestInteger = 2_147_483_647;
