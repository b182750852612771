/** The validators of packages that `tools/package.json` installs. Both give sentences; none where the package is well. */
import { importTool } from './sarif-validators.ts';

interface PublintMessage {
  readonly code: string;
  readonly type: string;
  readonly path: readonly string[];
}

/** What publint says of an unpacked package, suggestions too. */
export async function publishingMessages(folder: string): Promise<readonly string[]> {
  const { publint } = (await importTool('publint')) as {
    publint(options: object): Promise<{ readonly messages: readonly PublintMessage[] }>;
  };
  const { messages } = await publint({ pkgDir: folder, strict: true });
  return messages.map(({ type, code, path }) => `${type} ${code} at ${path.join('.')}`);
}

interface Analysis {
  /** False where the package has no types at all. */
  readonly types: unknown;
  readonly problems?: readonly { readonly kind: string; readonly resolutionKind?: string }[];
}

/**
 * What "Are the types wrong?" says of a tarball. Two things are meant to be as they are: the package is an ES module,
 * which CommonJS gets by `require` all the same, and the resolution of Node 10 is not supported.
 */
export async function packageProblems(tarball: Uint8Array): Promise<readonly string[]> {
  const { checkPackage, createPackageFromTarballData } = (await importTool('@arethetypeswrong/core')) as {
    checkPackage(tarball: unknown): Promise<Analysis>;
    createPackageFromTarballData(data: Uint8Array): unknown;
  };
  const { types, problems = [] } = await checkPackage(createPackageFromTarballData(tarball));
  const told = problems.filter(
    ({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10',
  );
  const sentences = told.map(({ kind, resolutionKind = '' }) => `${kind} ${resolutionKind}`.trim());
  return types === false ? ['The package has no types', ...sentences] : sentences;
}
