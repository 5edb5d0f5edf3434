// Generated from linux/sed-opal.h, as tools/abi/sets/families/drives.mjs lists the names.
// Remake with: npm run generate:abi

import { constants } from '../constants.ts';

export const OPAL_MBR_SETTINGS = /* @__PURE__ */ constants('OPAL_MBR_???', `
0 OPAL_MBR_ENABLE
1 OPAL_MBR_DISABLE
`);

export const OPAL_MBR_DONE = /* @__PURE__ */ constants('OPAL_MBR_???', `
0 OPAL_MBR_NOT_DONE
1 OPAL_MBR_DONE
`);

export const OPAL_USERS = /* @__PURE__ */ constants('OPAL_???', `
0 OPAL_ADMIN1
1 OPAL_USER1
2 OPAL_USER2
3 OPAL_USER3
4 OPAL_USER4
5 OPAL_USER5
6 OPAL_USER6
7 OPAL_USER7
8 OPAL_USER8
9 OPAL_USER9
`);

export const OPAL_LOCK_STATES = /* @__PURE__ */ constants('OPAL_???', `
1 OPAL_RO
2 OPAL_RW
4 OPAL_LK
`);

export const OPAL_LOCK_FLAGS = /* @__PURE__ */ constants('OPAL_???', `
1 OPAL_SAVE_FOR_LOCK
`);

export const OPAL_KEY_TYPES = /* @__PURE__ */ constants('OPAL_???', `
0 OPAL_INCLUDED
1 OPAL_KEYRING
`);

export const OPAL_REVERT_OPTIONS = /* @__PURE__ */ constants('OPAL_???', `
1 OPAL_PRESERVE
`);

export const OPAL_TABLE_FLAGS = /* @__PURE__ */ constants('OPAL_TABLE_???', `
1 OPAL_TABLE_READ
2 OPAL_TABLE_WRITE
`);

export const OPAL_STATUS_FLAGS = /* @__PURE__ */ constants('OPAL_FL_???', `
1 OPAL_FL_SUPPORTED
2 OPAL_FL_LOCKING_SUPPORTED
4 OPAL_FL_LOCKING_ENABLED
8 OPAL_FL_LOCKED
10 OPAL_FL_MBR_ENABLED
20 OPAL_FL_MBR_DONE
40 OPAL_FL_SUM_SUPPORTED
`);
