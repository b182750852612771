/** The changelog, in the form of Keep a Changelog 1.1. */

/** What stands below the dated heading of a version; undefined where there is none. */
export function releaseNotes(changelog: string, version: string): string | undefined {
  const sections = changelog.split(/^(?=## )/m);
  const heading = `## [${version}] - `;
  const section = sections.find((text) => text.startsWith(heading) && /^\d{4}-\d\d-\d\d$/m.test(dateOf(text, heading)));
  return section?.slice(section.indexOf('\n')).replace(linkDefinition, '').trim();
}

const linkDefinition = /^\[[^\]\n]+\]: .*$\n?/gm;

function dateOf(section: string, heading: string): string {
  return section.slice(heading.length, section.indexOf('\n'));
}

/** The kinds of change, in the order in which Keep a Changelog lists them. */
const kinds = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'];

/** One sentence for each heading or link that is out of form. */
export function changelogFaults(changelog: string): readonly string[] {
  const headings = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
  const names = headings.map((heading) => /^\[(.+?)\]/.exec(heading)?.[1] ?? heading);
  const odd = headings.slice(1).filter((heading) => !/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/.test(heading));
  const subheadings = [...changelog.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading!);
  return [
    ...(headings[0] === '[Unreleased]' ? [] : ['The first section is not [Unreleased].']),
    ...odd.map((heading) => `The section ${heading} is not named by version and date.`),
    ...subheadings.filter((name) => !kinds.includes(name)).map((name) => `${name} is no kind of change.`),
    ...names.filter((name) => !changelog.includes(`\n[${name}]: https://`)).map((name) => `[${name}] has no link.`),
  ];
}
