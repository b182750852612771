/** The file of what is shipped that holds what every run needs, and how the others find it there. */
import { relative, resolve } from 'node:path';
import { dirname, relative as relativePosix } from 'node:path/posix';
import { type BuildOptions, type Plugin, build } from 'esbuild';
import { lazyModules } from './dist-lazy.ts';
import { repository } from './repository.ts';

/** The exports of modules, by path in the repository. */
export type Modules = ReadonlyMap<string, readonly string[]>;

export const coreFile = 'core.cjs';

/** What the program loads at its start, and all that rules may import. */
const roots = ['src/bin.ts', 'src/rule/index.ts'];

/** The modules that every run loads. */
export async function coreModules(common: BuildOptions, plugins: readonly Plugin[]): Promise<Modules> {
  const options: BuildOptions = { ...common, format: 'esm', write: false, outdir: '.', plugins: [...plugins] };
  const { metafile } = await build({ ...options, entryPoints: roots });
  const paths = Object.keys(metafile!.inputs).filter(
    (path) => /^(src|rules)\/.*\.ts$/.test(path) && !lazyModules.has(path),
  );
  const { metafile: ofEach } = await build({ ...options, entryPoints: paths, splitting: true });
  const outputs = Object.values(ofEach!.outputs).filter(({ entryPoint }) => paths.includes(entryPoint!));
  return new Map(outputs.map(({ entryPoint, exports }) => [entryPoint!, exports]));
}

/** Takes modules of the core from the core, in a file of another name; `asked` takes the paths of those. */
export function fromCore({ name, inCore, asked }: { name: string; inCore: Modules; asked: Set<string> }): Plugin {
  const core = relativePosix(dirname(name), coreFile).replace(/^(?!\.)/, './');
  return {
    name: 'from-core',
    setup({ onLoad, initialOptions }) {
      onLoad({ filter: /\.ts$/ }, (args) => {
        const path = relative(repository, args.path).replaceAll('\\', '/');
        const names = inCore.get(path);
        const entries = (initialOptions.entryPoints ?? []) as readonly string[];
        if (!names || entries.some((entry) => resolve(repository, entry) === args.path)) return undefined;
        asked.add(path);
        const exported = names.map((name) => `export const ${name} = /* @__PURE__ */ take('${name}');\n`);
        const source = `const module = require('${core}').modules['${path}'];\nconst take = (name) => module[name];\n`;
        return { contents: source + exported.join(''), loader: 'js' };
      });
    },
  };
}

/** The source of the core: functions that hand out the exports of the modules that are asked for. */
export function coreSource(inCore: Modules, asked: ReadonlySet<string>): string {
  const paths = [...asked].toSorted();
  const imports = paths.map((path, index) => `import * as m${index} from './${path}';\n`);
  const getters = paths.map((path, index) => {
    const entries = inCore.get(path)!.map((name) => `${name}: m${index}.${name}`);
    return `  get '${path}'() {\n    return { ${entries.join(', ')} };\n  },\n`;
  });
  return `${imports.join('')}export const modules = {\n${getters.join('')}};\n`;
}
