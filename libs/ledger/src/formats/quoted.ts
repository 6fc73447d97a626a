/** A text cell of a CSV file. A leading =, +, - or @ would be a formula when a spreadsheet opens it. */
export const quoted = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replace(/"/g, '""')}"`;
