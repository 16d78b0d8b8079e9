const ENDING = /\.ruche$/i;

/** The ending of a section's file, without the dot. */
export const FILE_EXTENSION = "ruche";

/** Whether a file calls itself one of a section. */
export const isSectionFile = (path: string): boolean => ENDING.test(path);

/** A file as people call it: without its folder and its ending. Paths of each system are understood. */
export const nameOfFile = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).replace(ENDING, "");

/** The folder of a file, the last two names of it: enough to tell two files of one name apart. */
export function folderOfFile(path: string): string {
  const separator = path.includes("\\") ? "\\" : "/";
  const folders = path.split(separator).slice(0, -1);
  return folders.length <= 3 ? folders.join(separator) : ["…", ...folders.slice(-2)].join(separator);
}

/** A text as the name of a file on every system. */
export const asFileName = (text: string): string =>
  text
    .replace(/[\\/:*?"<>|]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
