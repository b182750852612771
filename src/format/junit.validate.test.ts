import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatContext, hostileResult, lintResult, mixedResult } from '../testing/lint-results.ts';
import { hasXmllint, xmlFaults } from '../testing/xmllint.ts';
import { junit } from './junit.ts';

/**
 * The part of Jenkins' junit-10.xsd that the format keeps to, and narrower still: numbers are numbers here, and a case
 * has at most one outcome. What this takes, junit-10.xsd takes.
 */
const schema = `<?xml version="1.0"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:attributeGroup name="counts">
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
  </xs:attributeGroup>
  <xs:complexType name="outcome" mixed="true">
    <xs:attribute name="type" type="xs:string" use="required"/>
    <xs:attribute name="message" type="xs:string" use="required"/>
  </xs:complexType>
  <xs:element name="testsuites">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="testcase" maxOccurs="unbounded">
                <xs:complexType>
                  <xs:choice minOccurs="0">
                    <xs:element name="failure" type="outcome"/>
                    <xs:element name="system-out" type="xs:string"/>
                  </xs:choice>
                  <xs:attribute name="name" type="xs:string" use="required"/>
                  <xs:attribute name="classname" type="xs:string"/>
                </xs:complexType>
              </xs:element>
            </xs:sequence>
            <xs:attributeGroup ref="counts"/>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
      <xs:attributeGroup ref="counts"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

describe.runIf(hasXmllint)('xmllint and the schema', () => {
  test('take a report of every kind', () => {
    const reports = [lintResult(), mixedResult, ...fc.sample(hostileResult, { numRuns: 200, seed: 4 })];
    expect(
      xmlFaults(
        reports.map((report) => junit(report, formatContext)),
        schema,
      ),
    ).toEqual([]);
  });

  const report = junit(mixedResult, formatContext);

  test.each([
    ['an attribute that does not exist', report.replace('<testcase ', '<testcase line="2" ')],
    ['a suite without a count', report.replace('tests="1" ', '')],
    ['a bare ampersand', report.replace('100%', 'a & b')],
    ['a character that XML lacks', report.replace('100%', '&#1;')],
    ['an element that is not closed', report.replace('</failure>', '')],
  ])('refuse %s', (_, broken) => {
    expect(broken).not.toBe(report);
    expect(xmlFaults([broken], schema)).not.toEqual([]);
  });
});
