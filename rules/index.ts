import type { AnyRule } from '../src/rule/index.ts';
import noShadowedDirective from './no-shadowed-directive/rule.ts';
import requireKeepalive from './require-keepalive/rule.ts';

export const rules: ReadonlyMap<string, AnyRule> = new Map<string, AnyRule>([
  ['no-shadowed-directive', noShadowedDirective],
  ['require-keepalive', requireKeepalive],
]);
