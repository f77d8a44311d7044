import JSZip from 'jszip';

/** The earliest date a zip file can express: when something was built says nothing about what was built. */
const DATE = new Date('1980-01-01T00:00:00Z');

/**
 * Packs files so that equal contents make equal bytes, whoever packs them, where and when. JSZip compresses in
 * JavaScript, at the version of the lock file; what Node brings differs between its releases.
 *
 * @param files contents by path, with `/` between folders
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Promise<Buffer> {
  const zip = new JSZip();
  const paths = [...files.keys()].sort();
  for (const path of paths) {
    zip.file(path, files.get(path) as Uint8Array, { date: DATE, createFolders: false });
  }
  return zip.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
    platform: 'DOS', // keeps no permissions, which follow the umask
  });
}
