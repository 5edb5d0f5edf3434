// Constants of drives that encrypt themselves. Names in the order in which the headers have them.

/** @type {import('../../constants.mjs').Sets} */
export const SETS = {
  OPAL_MBR_SETTINGS: {
    placeholder: 'OPAL_MBR_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_MBR_ENABLE OPAL_MBR_DISABLE
    `,
  },
  OPAL_MBR_DONE: {
    placeholder: 'OPAL_MBR_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_MBR_NOT_DONE OPAL_MBR_DONE
    `,
  },
  OPAL_USERS: {
    placeholder: 'OPAL_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_ADMIN1 OPAL_USER1 OPAL_USER2 OPAL_USER3 OPAL_USER4 OPAL_USER5 OPAL_USER6 OPAL_USER7
      OPAL_USER8 OPAL_USER9
    `,
  },
  OPAL_LOCK_STATES: {
    placeholder: 'OPAL_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_RO OPAL_RW OPAL_LK
    `,
  },
  OPAL_LOCK_FLAGS: {
    placeholder: 'OPAL_???',
    headers: [],
    names: '',
    later: {
      'linux/sed-opal.h': 'OPAL_SAVE_FOR_LOCK',
    },
  },
  OPAL_KEY_TYPES: {
    placeholder: 'OPAL_???',
    headers: [],
    names: '',
    later: {
      'linux/sed-opal.h': 'OPAL_INCLUDED OPAL_KEYRING',
    },
  },
  OPAL_REVERT_OPTIONS: {
    placeholder: 'OPAL_???',
    headers: [],
    names: '',
    later: {
      'linux/sed-opal.h': 'OPAL_PRESERVE',
    },
  },
  OPAL_TABLE_FLAGS: {
    placeholder: 'OPAL_TABLE_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_TABLE_READ OPAL_TABLE_WRITE
    `,
  },
  OPAL_STATUS_FLAGS: {
    placeholder: 'OPAL_FL_???',
    headers: ['linux/sed-opal.h'],
    names: `
      OPAL_FL_SUPPORTED OPAL_FL_LOCKING_SUPPORTED OPAL_FL_LOCKING_ENABLED OPAL_FL_LOCKED
      OPAL_FL_MBR_ENABLED OPAL_FL_MBR_DONE
    `,
    later: {
      'linux/sed-opal.h': 'OPAL_FL_SUM_SUPPORTED',
    },
  },
};
