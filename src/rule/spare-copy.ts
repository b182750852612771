/** Files that lie beside the ones that are in use. */

/** Whether OpenSSH reads no file at such a path: a sample, a package's template, or what was put aside as a backup. */
export function isSpareCopy(path: string): boolean {
  if (/(^|\/)(usr\/share|([^/]*[_-])?(backups?|bak))\//.test(path)) return true;
  return /(\.(example|sample|orig|bak|backup|old|save|dist|rpmnew|rpmsave|dpkg-\w+|ucf-\w+)|~)$/.test(path);
}
