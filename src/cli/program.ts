/** What ssh-lint says of itself. */
import packageJson from '../../package.json' with { type: 'json' };

export const version: string = packageJson.version;

/** An absolute URL. */
export const homepage: string = packageJson.homepage;

/** The address of a rule's page. */
export function docsUrl(ruleId: string): string {
  return `${homepage}/blob/main/rules/${ruleId}/README.md`;
}
