/** Ajv, which `tools/package.json` installs. */
import { importTool } from './sarif-validators.ts';

type Validate = ((data: unknown) => boolean) & {
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
};

/** What a schema of the 2020-12 dialect has against each of these texts, JSON all of them; nothing where all are well. */
export async function schemaFaults(schema: object, texts: readonly string[]): Promise<readonly string[]> {
  const { Ajv2020 } = (await importTool('ajv/dist/2020.js')) as {
    Ajv2020: new (options: object) => { compile(schema: object): Validate };
  };
  const validate = new Ajv2020({ allErrors: true }).compile(schema);
  return texts.flatMap((text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  });
}
