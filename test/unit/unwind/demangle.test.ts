import { expect, it } from 'vitest';
import { demangled } from '../../../src/unwind/demangle.ts';

it.each([
  ['main', 'main'],
  ['_start', '_start'],
  ['_Znothing', '_Znothing'],
  ['_ZN5outer5innerEiPKc', 'outer::inner(int, char const*)'],
  ['_ZNSt6vectorIiSaIiEE9push_backERKi', 'std::vector<int, std::allocator<int> >::push_back(int const&)'],
  ['_ZN4core3fmt5Write9write_fmt17h0123456789abcdefE', 'core::fmt::Write::write_fmt'],
  [
    '_ZN52_$LT$a..Vec$LT$T$GT$$u20$as$u20$b..Debug$C$$RF$x$GT$3fmt17h0123456789abcdefE',
    '<a::Vec<T> as b::Debug,&x>::fmt',
  ],
  ['_RNvC6mycrate3foo', '_RNvC6mycrate3foo'],
])('the name %s is shown as %s', (name, shown) => expect(demangled(name)).toBe(shown));
