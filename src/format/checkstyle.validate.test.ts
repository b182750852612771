import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasXmllint, xmlFaults } from '../testing/xmllint.ts';
import { checkstyle } from './checkstyle.ts';

/** Checkstyle publishes no schema of its reports: these are the elements and attributes that its readers ask for. */
const schema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:simpleType name="severity">
    <xs:restriction base="xs:string">
      <xs:enumeration value="error"/>
      <xs:enumeration value="warning"/>
      <xs:enumeration value="info"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:element name="checkstyle">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="file" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="error" minOccurs="0" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:attribute name="line" type="xs:positiveInteger" use="required"/>
                  <xs:attribute name="column" type="xs:positiveInteger" use="required"/>
                  <xs:attribute name="severity" type="severity" use="required"/>
                  <xs:attribute name="message" type="xs:string" use="required"/>
                  <xs:attribute name="source" type="xs:string" use="required"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attribute name="name" type="xs:string" use="required"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attribute name="version" type="xs:decimal" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

describe.runIf(hasXmllint)('xmllint and the schema', () => {
  test('take a report of every kind', () => {
    const reports = [lintResult(), mixedResult, ...fc.sample(hostileResult, { numRuns: 200, seed: 4 })];
    expect(
      xmlFaults(
        reports.map((report) => checkstyle(report, formatContext)),
        schema,
      ),
    ).toEqual([]);
  });

  const report = checkstyle(mixedResult, formatContext);

  test.each([
    ['a severity that does not exist', report.replace('severity="info"', 'severity="note"')],
    ['a column from 0', report.replace('column="7"', 'column="0"')],
    ['a bare less-than sign', report.replace('&#60;', '<')],
  ])('refuse %s', (_, broken) => {
    expect(broken).not.toBe(report);
    expect(xmlFaults([broken], schema)).not.toEqual([]);
  });
});
