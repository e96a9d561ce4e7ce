import {extname} from 'node:path/posix';
import type {Diagnostic} from '../problems/problems';

/** Images whose descriptions the public site takes out: places, times, names, layers. */
const CLEANED = /^\.(?:png|jpe?g|jpe|jfif|gif|webp|avif|tiff?|svg)$/;
/** Text in which nothing is hidden. */
const PLAIN = /^\.(?:txt|csv|tsv|json|ics|vtt|srt)$/;
/** Photos that say where they were taken. No library that we know cleans them. */
const PHOTO = /^\.(?:heic|heif|hif|dng|cr2|cr3|nef|arw|orf|raf|rw2)$/;
const OFFICE = /^\.(?:doc|docx|docm|dotx|xls|xlsx|xlsm|ppt|pptx|pptm|ppsx|odt|ods|odp|odg|rtf|pages|numbers|key)$/;
const FILM = /^\.(?:mp4|m4v|mov|avi|mkv|webm|mpe?g|3gp|mp3|m4a|wav|ogg)$/;

/** Whether the public site has a file exactly as it is, with whatever its program saved in it. Photos of which nothing can be taken out are refused instead. */
export function isCopiedAsItIs(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return ![CLEANED, PLAIN].some((known) => known.test(extension));
}

/** Explains what a file that a public page links to or shows may tell about staff; undefined for nothing. */
export function privateInFile(path: string, url: string): Diagnostic | undefined {
  const extension = extname(path).toLowerCase();
  if (PHOTO.test(extension)) {
    return {
      severity: 'error',
      message: `the photo "${url}" on a public page may say where it was taken, and that cannot be taken out`,
      found: url,
      expected: 'a JPEG or PNG file, which the public site has without that',
      fix: 'open it in a program for images and save it again as JPEG',
    };
  }
  if (!isCopiedAsItIs(path)) return undefined;
  return {
    severity: 'warning',
    message: `the public site has the file "${url}" as it is, with ${whatIsIn(extension)}`,
    found: url,
    expected: 'a file that you have looked through',
    fix: howToClean(extension),
  };
}

function whatIsIn(extension: string): string {
  if (extension === '.pdf') return 'its author, comments and attachments';
  if (OFFICE.test(extension)) return 'its author, comments and tracked changes';
  return FILM.test(extension) ? 'the place and time of the recording' : 'everything that is saved in it';
}

function howToClean(extension: string): string {
  if (extension === '.pdf') return 'print the document to a new PDF, and look at its properties';
  if (OFFICE.test(extension)) return 'in Word, Excel or PowerPoint: File, Info, Inspect Document; then save it again';
  if (FILM.test(extension)) return 'export it again without the location, and look at its properties';
  return 'make sure that it holds nothing but what everybody may see';
}
