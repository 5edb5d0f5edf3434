import { loadCachedProgram } from './cached-program.ts';

interface FirstBundle extends Pick<typeof import('./run.ts'), 'keepOptimisingLate'> {
  /** The modules that the rest takes of it, by their paths. */
  readonly modules: Readonly<Record<string, object>>;
}

interface RestBundle {
  /** What evaluates the modules that are imported with `import defer`, by their paths. */
  readonly modules: Readonly<Record<string, () => object>>;
}

/**
 * Loads the first of the two bundles that the build makes of the program (tools/program-bundles.mjs), and the rest when
 * something of it is first used.
 *
 * @param setCompilerUp as `loadCachedProgram` takes it
 */
export function loadBundles(firstPath: string, restPath: string, setCompilerUp: () => void): object {
  const load = (path: string) => loadCachedProgram(path, setCompilerUp, requireModule);
  let rest: RestBundle | undefined;
  const first = load(firstPath) as FirstBundle;
  return first;

  function requireModule(name: string): unknown {
    if (name.startsWith(OF_FIRST)) return first.modules[name.slice(OF_FIRST.length)];
    if (!name.startsWith(OF_REST)) return require(name);
    rest ??= loadRest();
    return rest.modules[name.slice(OF_REST.length)]?.();
  }

  /** Under the settings of its code, which may have changed. */
  function loadRest(): RestBundle {
    setCompilerUp();
    const loaded = load(restPath) as RestBundle;
    first.keepOptimisingLate();
    return loaded;
  }
}

const OF_FIRST = 'first:';
const OF_REST = 'rest:';
