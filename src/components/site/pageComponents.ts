import ImprintData from './ImprintData.astro';
import HostingNote from './HostingNote.astro';
import MediaNote from './MediaNote.astro';
import ReportMistake from './ReportMistake.astro';
import StorageList from './StorageList.astro';

/** Components for the pages of the edition itself; each prints something that code knows. */
export const pageComponents = { HostingNote, ImprintData, MediaNote, ReportMistake, StorageList };
