/** Whether who bears the title works for whoever pays: "analyst", "economist"; a police chief holds an office. */
export const isEmployedTitle = (title: string): boolean =>
  title.length < 40 &&
  /(?:analyst|economist|strategist|trader|researcher|professor|lecturer|scholar|fellow|scientist|broker|dealer|consultant|ologist|physicist|chemist|historian|engineer|fund manager|portfolio manager)$/.test(
    title,
  );
