/** The rooms where the register comes in from files and goes out as files, by the first word after `#register/`. */
import type { ComponentType } from 'preact';
import { ColleagueScreen } from './files/colleague-screen.tsx';
import { DifferencesScreen } from './files/differences-screen.tsx';
import { ExportScreen } from './files/export-screen.tsx';
import { ImportScreen } from './files/import-screen.tsx';
import { PasteScreen } from './files/paste-screen.tsx';

/** What each is called is said by `files_<word>_title`. */
export const SCREENS: Readonly<Record<string, ComponentType>> = {
  import: ImportScreen,
  paste: PasteScreen,
  colleague: ColleagueScreen,
  differences: DifferencesScreen,
  export: ExportScreen,
};
