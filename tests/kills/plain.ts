/** Stands in for the table of look-alike letters, which takes longer to set up than a whole scene takes to play. */
export default (text: string): string => text;
