import { type Constants, nameOf } from '../../abi/constants.ts';
import { SYSLOG_ACTIONS, SYSLOG_LEVELS } from '../../abi/generated/misc.ts';
import { RETURNED } from '../../types/length.ts';
import { address, int, scalar } from '../../types/numbers.ts';
import { bytes } from '../../types/strings.ts';
import { out, type Type } from '../../types/type.ts';
import type { Syscall } from '../syscall.ts';
import { variants } from '../variants.ts';

/** A decimal number, with its name as a comment. */
function explained(set: Constants): Type {
  return scalar(4, (c, low) => {
    c.out.int(low | 0);
    c.out.comment(nameOf(set, low) ?? set.placeholder);
  });
}

const type = explained(SYSLOG_ACTIONS);

/** syslog(2), by what it does with the kernel's log. */
export const syslog: Syscall = variants(
  'syslog',
  { argument: 0, names: SYSLOG_ACTIONS },
  {
    'SYSLOG_ACTION_READ SYSLOG_ACTION_READ_ALL SYSLOG_ACTION_READ_CLEAR': [
      { type, bufp: out(bytes(RETURNED)), len: out(int) },
    ],
    SYSLOG_ACTION_CONSOLE_LEVEL: [{ type, bufp: address, len: explained(SYSLOG_LEVELS) }],
    'SYSLOG_ACTION_CLOSE SYSLOG_ACTION_OPEN SYSLOG_ACTION_CLEAR': [{ type }],
    'SYSLOG_ACTION_CONSOLE_OFF SYSLOG_ACTION_CONSOLE_ON': [{ type }],
    'SYSLOG_ACTION_SIZE_UNREAD SYSLOG_ACTION_SIZE_BUFFER': [{ type }],
  },
  [{ type, bufp: address, len: int }],
);
