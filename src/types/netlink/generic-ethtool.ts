import * as abi from '../../abi/generated/generic-ethtool.ts';
import { enumeration, flags } from '../constants.ts';
import { interfaceIndex, networkShort } from '../inet.ts';
import { hex8, hexInt, int, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, attributes } from './attributes.ts';
import { hardware, many, name, nested, number, one } from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';

const byte = one(uint8);
const word = one(uint);
const double = one(uint64);

/** What every message begins with: the device that it is about. */
const HEADER = nested(
  attributesOf(abi.ETHTOOL_HEADER_ATTRIBUTES, {
    DEV_INDEX: one(interfaceIndex),
    DEV_NAME: name,
    FLAGS: one(flags(abi.ETHTOOL_HEADER_FLAGS)),
    PHY_INDEX: word,
  }),
);

/** A set of bits, by name one by one or as numbers of 32 bits. */
const bitset = nested(
  attributesOf(abi.ETHTOOL_BITSET_ATTRIBUTES, {
    SIZE: word,
    BITS: nested(
      attributesOf(abi.ETHTOOL_BITSET_BITS_ATTRIBUTES, {
        BIT: nested(attributesOf(abi.ETHTOOL_BITSET_BIT_ATTRIBUTES, { INDEX: word, NAME: name })),
      }),
    ),
    'VALUE MASK': many(hexInt),
  }),
);

const strings = nested(
  attributesOf(abi.ETHTOOL_STRINGS_ATTRIBUTES, {
    STRING: nested(attributesOf(abi.ETHTOOL_STRING_ATTRIBUTES, { INDEX: word, VALUE: name })),
  }),
);
const stringSet = nested(
  attributesOf(abi.ETHTOOL_STRINGSET_ATTRIBUTES, {
    ID: one(enumeration(abi.ETHTOOL_STRING_SETS)),
    COUNT: word,
    STRINGS: strings,
  }),
);

const moderation = nested(
  attributesOf(abi.ETHTOOL_PROFILE_ATTRIBUTES, {
    IRQ_MODERATION: nested(attributesOf(abi.ETHTOOL_IRQ_MODERATION_ATTRIBUTES, { 'USEC PKTS COMPS': word })),
  }),
);

const provider = nested(
  attributesOf(abi.ETHTOOL_TS_HWTSTAMP_PROVIDER_ATTRIBUTES, { 'INDEX QUALIFIER': word }),
);

const cable = nested(
  attributesOf(abi.ETHTOOL_CABLE_NEST_ATTRIBUTES, {
    RESULT: nested(
      attributesOf(abi.ETHTOOL_CABLE_RESULT_ATTRIBUTES, {
        PAIR: byte,
        CODE: one(enumeration(abi.ETHTOOL_CABLE_RESULTS, 1)),
        SRC: word,
      }),
    ),
    FAULT_LENGTH: nested(
      attributesOf(abi.ETHTOOL_CABLE_FAULT_LENGTH_ATTRIBUTES, { PAIR: byte, 'CM SRC': word }),
    ),
  }),
);

const tunnels = nested(
  attributesOf(abi.ETHTOOL_TUNNEL_UDP_ATTRIBUTES, {
    TABLE: nested(
      attributesOf(abi.ETHTOOL_TUNNEL_UDP_TABLE_ATTRIBUTES, {
        SIZE: word,
        TYPES: bitset,
        ENTRY: nested(
          attributesOf(abi.ETHTOOL_TUNNEL_UDP_ENTRY_ATTRIBUTES, {
            PORT: one(networkShort),
            TYPE: one(enumeration(abi.ETHTOOL_TUNNEL_TYPES)),
          }),
        ),
      }),
    ),
  }),
);

const statistics = nested(
  attributesOf(abi.ETHTOOL_STATS_GRP_ATTRIBUTES, {
    ID: one(enumeration(abi.ETHTOOL_STATS_GROUPS)),
    SS_ID: one(enumeration(abi.ETHTOOL_STRING_SETS)),
    'HIST_BKT_LOW HIST_BKT_HI': word,
    HIST_VAL: double,
  }),
);

const LINKINFO = attributesOf(abi.ETHTOOL_LINKINFO_ATTRIBUTES, {
  HEADER,
  PORT: one(enumeration(abi.ETHTOOL_PORTS, 1)),
  'PHYADDR TP_MDIX TP_MDIX_CTRL TRANSCEIVER': byte,
});
const LINKMODES = attributesOf(abi.ETHTOOL_LINKMODES_ATTRIBUTES, {
  HEADER,
  'AUTONEG MASTER_SLAVE_CFG MASTER_SLAVE_STATE RATE_MATCHING': byte,
  'OURS PEER': bitset,
  'SPEED LANES': word,
  DUPLEX: one(enumeration(abi.ETHTOOL_DUPLEXES, 1)),
});
const CABLE_TEST = attributesOf(abi.ETHTOOL_CABLE_TEST_NTF_ATTRIBUTES, { HEADER, STATUS: byte, NEST: cable });
const PLCA = attributesOf(abi.ETHTOOL_PLCA_ATTRIBUTES, {
  HEADER,
  VERSION: one(uint16),
  'ENABLED STATUS': byte,
  'NODE_CNT NODE_ID TO_TMR BURST_CNT BURST_TMR': word,
});

/** What messages about a subject hold, whichever way they go. */
const SUBJECTS: Readonly<Record<string, AttributeSet>> = {
  STRSET: attributesOf(abi.ETHTOOL_STRSET_ATTRIBUTES, {
    HEADER,
    STRINGSETS: nested(attributesOf(abi.ETHTOOL_STRINGSETS_ATTRIBUTES, { STRINGSET: stringSet })),
  }),
  LINKINFO,
  LINKMODES,
  LINKSTATE: attributesOf(abi.ETHTOOL_LINKSTATE_ATTRIBUTES, {
    HEADER,
    'LINK EXT_STATE EXT_SUBSTATE': byte,
    'SQI SQI_MAX EXT_DOWN_CNT': word,
  }),
  DEBUG: attributesOf(abi.ETHTOOL_DEBUG_ATTRIBUTES, { HEADER, MSGMASK: bitset }),
  WOL: attributesOf(abi.ETHTOOL_WOL_ATTRIBUTES, { HEADER, MODES: bitset, SOPASS: hardware }),
  FEATURES: attributesOf(abi.ETHTOOL_FEATURES_ATTRIBUTES, { HEADER, 'HW WANTED ACTIVE NOCHANGE': bitset }),
  PRIVFLAGS: attributesOf(abi.ETHTOOL_PRIVFLAGS_ATTRIBUTES, { HEADER, FLAGS: bitset }),
  RINGS: attributesOf(abi.ETHTOOL_RINGS_ATTRIBUTES, {
    HEADER,
    [`RX_MAX RX_MINI_MAX RX_JUMBO_MAX TX_MAX RX RX_MINI RX_JUMBO TX RX_BUF_LEN CQE_SIZE TX_PUSH_BUF_LEN
      TX_PUSH_BUF_LEN_MAX HDS_THRESH HDS_THRESH_MAX`]: word,
    TCP_DATA_SPLIT: one(enumeration(abi.ETHTOOL_SPLITS, 1)),
    'TX_PUSH RX_PUSH': byte,
  }),
  CHANNELS: attributesOf(abi.ETHTOOL_CHANNELS_ATTRIBUTES, {
    HEADER,
    'RX_MAX TX_MAX OTHER_MAX COMBINED_MAX RX_COUNT TX_COUNT OTHER_COUNT COMBINED_COUNT': word,
  }),
  COALESCE: attributesOf(abi.ETHTOOL_COALESCE_ATTRIBUTES, {
    HEADER,
    [`RX_USECS RX_MAX_FRAMES RX_USECS_IRQ RX_MAX_FRAMES_IRQ TX_USECS TX_MAX_FRAMES TX_USECS_IRQ TX_MAX_FRAMES_IRQ
      STATS_BLOCK_USECS PKT_RATE_LOW RX_USECS_LOW RX_MAX_FRAMES_LOW TX_USECS_LOW TX_MAX_FRAMES_LOW PKT_RATE_HIGH
      RX_USECS_HIGH RX_MAX_FRAMES_HIGH TX_USECS_HIGH TX_MAX_FRAMES_HIGH RATE_SAMPLE_INTERVAL TX_AGGR_MAX_BYTES
      TX_AGGR_MAX_FRAMES TX_AGGR_TIME_USECS RX_CQE_FRAMES RX_CQE_NSECS`]: word,
    'USE_ADAPTIVE_RX USE_ADAPTIVE_TX USE_CQE_MODE_TX USE_CQE_MODE_RX': byte,
    'RX_PROFILE TX_PROFILE': moderation,
  }),
  PAUSE: attributesOf(abi.ETHTOOL_PAUSE_ATTRIBUTES, {
    HEADER,
    'AUTONEG RX TX': byte,
    STATS: nested(attributesOf(abi.ETHTOOL_PAUSE_STAT_ATTRIBUTES, { 'TX_FRAMES RX_FRAMES': double })),
    STATS_SRC: word,
  }),
  EEE: attributesOf(abi.ETHTOOL_EEE_ATTRIBUTES, {
    HEADER,
    'MODES_OURS MODES_PEER': bitset,
    'ACTIVE ENABLED TX_LPI_ENABLED': byte,
    TX_LPI_TIMER: word,
  }),
  TSINFO: attributesOf(abi.ETHTOOL_TSINFO_ATTRIBUTES, {
    HEADER,
    'TIMESTAMPING TX_TYPES RX_FILTERS': bitset,
    'PHC_INDEX HWTSTAMP_SOURCE HWTSTAMP_PHYINDEX': word,
    STATS: nested(
      attributesOf(abi.ETHTOOL_TS_STAT_ATTRIBUTES, {
        'TX_PKTS TX_LOST TX_ERR TX_ONESTEP_PKTS_UNCONFIRMED': number,
      }),
    ),
    HWTSTAMP_PROVIDER: provider,
  }),
  TUNNEL_INFO: attributesOf(abi.ETHTOOL_TUNNEL_INFO_ATTRIBUTES, { HEADER, UDP_PORTS: tunnels }),
  FEC: attributesOf(abi.ETHTOOL_FEC_ATTRIBUTES, {
    HEADER,
    MODES: bitset,
    AUTO: byte,
    ACTIVE: word,
    STATS: nested(
      attributesOf(abi.ETHTOOL_FEC_STAT_ATTRIBUTES, { 'CORRECTED UNCORR CORR_BITS': many(uint64) }),
    ),
  }),
  MODULE_EEPROM: attributesOf(abi.ETHTOOL_MODULE_EEPROM_ATTRIBUTES, {
    HEADER,
    'OFFSET LENGTH': word,
    'PAGE BANK': byte,
    I2C_ADDRESS: one(hex8),
  }),
  STATS: attributesOf(abi.ETHTOOL_STATS_ATTRIBUTES, { HEADER, GROUPS: bitset, GRP: statistics, SRC: word }),
  PHC_VCLOCKS: attributesOf(abi.ETHTOOL_PHC_VCLOCKS_ATTRIBUTES, { HEADER, NUM: word, INDEX: many(int) }),
  MODULE: attributesOf(abi.ETHTOOL_MODULE_ATTRIBUTES, { HEADER, 'POWER_MODE_POLICY POWER_MODE': byte }),
  PSE: attributes(abi.ETHTOOL_PSE_ATTRIBUTES, {
    ETHTOOL_A_PSE_HEADER: HEADER,
    [`ETHTOOL_A_PODL_PSE_ADMIN_STATE ETHTOOL_A_PODL_PSE_ADMIN_CONTROL ETHTOOL_A_PODL_PSE_PW_D_STATUS
      ETHTOOL_A_C33_PSE_ADMIN_STATE ETHTOOL_A_C33_PSE_ADMIN_CONTROL ETHTOOL_A_C33_PSE_PW_D_STATUS
      ETHTOOL_A_C33_PSE_PW_CLASS ETHTOOL_A_C33_PSE_ACTUAL_PW ETHTOOL_A_C33_PSE_EXT_STATE
      ETHTOOL_A_C33_PSE_EXT_SUBSTATE ETHTOOL_A_C33_PSE_AVAIL_PW_LIMIT ETHTOOL_A_PSE_PW_D_ID ETHTOOL_A_PSE_PRIO_MAX
      ETHTOOL_A_PSE_PRIO`]: word,
  }),
  RSS: attributesOf(abi.ETHTOOL_RSS_ATTRIBUTES, {
    HEADER,
    'CONTEXT HFUNC INPUT_XFRM START_CONTEXT': word,
    INDIR: many(uint),
  }),
  MM: attributesOf(abi.ETHTOOL_MM_ATTRIBUTES, {
    HEADER,
    'PMAC_ENABLED TX_ENABLED TX_ACTIVE VERIFY_ENABLED VERIFY_STATUS': byte,
    'TX_MIN_FRAG_SIZE RX_MIN_FRAG_SIZE VERIFY_TIME MAX_VERIFY_TIME': word,
    STATS: nested(
      attributesOf(abi.ETHTOOL_MM_STAT_ATTRIBUTES, {
        'REASSEMBLY_ERRORS SMD_ERRORS REASSEMBLY_OK RX_FRAG_COUNT TX_FRAG_COUNT HOLD_COUNT': double,
      }),
    ),
  }),
  MODULE_FW_FLASH: attributesOf(abi.ETHTOOL_MODULE_FW_FLASH_ATTRIBUTES, {
    HEADER,
    'FILE_NAME STATUS_MSG': name,
    'PASSWORD STATUS': word,
    'DONE TOTAL': number,
  }),
  PHY: attributesOf(abi.ETHTOOL_PHY_ATTRIBUTES, {
    HEADER,
    'INDEX UPSTREAM_TYPE UPSTREAM_INDEX': word,
    'DRVNAME NAME UPSTREAM_SFP_NAME DOWNSTREAM_SFP_NAME': name,
  }),
  TSCONFIG: attributesOf(abi.ETHTOOL_TSCONFIG_ATTRIBUTES, {
    HEADER,
    HWTSTAMP_PROVIDER: provider,
    'TX_TYPES RX_FILTERS HWTSTAMP_FLAGS': bitset,
  }),
};

const BEGINNING = /^ETHTOOL_MSG_/;
const ENDING = /_(?:GET|SET|ACT|CREATE_ACT|DELETE_ACT|CREATE|DELETE|NTF|REPLY)$/;

/** The sets of attributes of messages, by the subject that their names tell; `others` by the names themselves. */
function bySubject(
  commands: typeof abi.ETHTOOL_REQUESTS,
  others: Readonly<Record<string, AttributeSet>>,
): ReadonlyMap<number, AttributeSet> {
  const known = commands.entries.flatMap(([message, value]) => {
    let subject = message.replace(BEGINNING, '');
    while (SUBJECTS[subject] === undefined && ENDING.test(subject)) subject = subject.replace(ENDING, '');
    const set = SUBJECTS[subject];
    return set ? [[value, set] as const] : [];
  });
  return new Map([...known, ...byCommand(commands, others)]);
}

/** Settings of network devices (linux/ethtool_netlink.h), whose requests and answers are counted separately. */
export const ethtool: GenericFamily = {
  request: {
    commands: abi.ETHTOOL_REQUESTS,
    attributes: bySubject(abi.ETHTOOL_REQUESTS, {
      CABLE_TEST_ACT: attributesOf(abi.ETHTOOL_CABLE_TEST_ATTRIBUTES, { HEADER }),
      CABLE_TEST_TDR_ACT: attributesOf(abi.ETHTOOL_CABLE_TEST_TDR_ATTRIBUTES, {
        HEADER,
        CFG: nested(
          attributesOf(abi.ETHTOOL_CABLE_TEST_TDR_CFG_ATTRIBUTES, { 'FIRST LAST STEP': word, PAIR: byte }),
        ),
      }),
      'PLCA_GET_CFG PLCA_SET_CFG PLCA_GET_STATUS': PLCA,
    }),
  },
  answer: {
    commands: abi.ETHTOOL_REPLIES,
    attributes: bySubject(abi.ETHTOOL_REPLIES, {
      CABLE_TEST_NTF: CABLE_TEST,
      'PLCA_GET_CFG_REPLY PLCA_GET_STATUS_REPLY PLCA_NTF': PLCA,
    }),
  },
};
