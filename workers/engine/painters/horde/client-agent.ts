/** Name, version and contact of the program, which the service asks of everyone. */
export const clientAgent = { 'client-agent': 'Hogwash:0.1.0:unknown' };
