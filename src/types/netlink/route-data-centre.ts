import { DCB_ATTRIBUTES, DCB_COMMANDS } from '../../abi/generated/route-links.ts';
import * as abi from '../../abi/generated/route-messages.ts';
import { enumeration, flags } from '../constants.ts';
import { inlineArray } from '../inline.ts';
import { hex8, uint, uint8, uint16, uint64 } from '../numbers.ts';
import { hidden, members, struct } from '../struct.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { attributes } from './attributes.ts';
import { bits, hardware, many, name, named, nested, number, one } from './contents.ts';
import type { FamilyMessage } from './family-message.ts';

/** One value for each of the 8 classes of traffic. */
const eachByte = inlineArray(uint8, 8);
const eachWord = inlineArray(uint, 8);
const eachDouble = inlineArray(uint64, 8);

const bandwidths = one(
  struct({
    willing: uint8,
    ets_cap: uint8,
    cbs: uint8,
    tc_tx_bw: eachByte,
    tc_rx_bw: eachByte,
    tc_tsa: eachByte,
    prio_tc: eachByte,
    tc_reco_bw: eachByte,
    tc_reco_tsa: eachByte,
    reco_prio_tc: eachByte,
  }),
);

const flowControl = one(
  struct({
    pfc_cap: uint8,
    pfc_en: hex8,
    mbc: uint8,
    delay: uint16,
    requests: eachDouble,
    indications: eachDouble,
  }),
);

const congestion = one(
  struct({
    rpg_enable: eachByte,
    rppp_max_rps: eachWord,
    rpg_time_reset: eachWord,
    rpg_byte_reset: eachWord,
    rpg_threshold: eachWord,
    rpg_max_rate: eachWord,
    rpg_ai_rate: eachWord,
    rpg_hai_rate: eachWord,
    rpg_gd: eachWord,
    rpg_min_dec_fac: eachWord,
    rpg_min_rate: eachWord,
    cndd_state_machine: inlineArray(enumeration(abi.DCB_CONGESTION_STATES), 8),
  }),
);

/** `struct dcb_app`: the priority of a protocol. */
const application = one(
  struct({ selector: enumeration(abi.DCB_APP_SELECTORS, 1), priority: uint8, protocol: uint16 }),
);

const applications = nested(
  attributes(abi.DCB_IEEE_APP_ATTRIBUTES, { 'DCB_ATTR_IEEE_APP DCB_ATTR_DCB_APP': application }),
);

const trusted = many(enumeration(abi.DCB_APP_SELECTORS, 1));

/** What IEEE 802.1Qaz knows. */
const standard = nested(
  attributes(abi.DCB_IEEE_ATTRIBUTES, {
    'DCB_ATTR_IEEE_ETS DCB_ATTR_IEEE_PEER_ETS': bandwidths,
    'DCB_ATTR_IEEE_PFC DCB_ATTR_IEEE_PEER_PFC': flowControl,
    'DCB_ATTR_IEEE_APP_TABLE DCB_ATTR_IEEE_PEER_APP DCB_ATTR_DCB_REWR_TABLE': applications,
    DCB_ATTR_IEEE_MAXRATE: one(struct({ tc_maxrate: eachDouble })),
    DCB_ATTR_IEEE_QCN: congestion,
    DCB_ATTR_IEEE_QCN_STATS: one(struct({ rppp_rp_centiseconds: eachDouble, rppp_created_rps: eachWord })),
    DCB_ATTR_DCB_BUFFER: one(struct({ prio2buffer: eachByte, buffer_size: eachWord, total_size: uint })),
    DCB_ATTR_DCB_APP_TRUST_TABLE: nested(
      attributes(abi.DCB_IEEE_APP_ATTRIBUTES, { 'DCB_ATTR_IEEE_APP DCB_ATTR_DCB_APP': trusted }),
    ),
  }),
);

const trafficClass = nested(mostlyNumbers(abi.DCB_CLASS_ATTRIBUTES));

const groups = nested(
  mostlyNumbers(abi.DCB_GROUP_ATTRIBUTES, {
    'TC_0 TC_1 TC_2 TC_3 TC_4 TC_5 TC_6 TC_7 TC_MAX TC_ALL': trafficClass,
  }),
);

const priorities = nested(mostlyNumbers(abi.DCB_PRIORITY_ATTRIBUTES));

const applicationPriority = nested(
  attributesOf(abi.DCB_APP_ATTRIBUTES, {
    IDTYPE: named(abi.DCB_APP_IDENTIFIERS, 1),
    'ID PRIORITY': number,
  }),
);

const features = nested(
  attributesOf(abi.DCB_FEATURE_ATTRIBUTES, { 'PG PFC APP': bits(abi.DCB_FEATURE_FLAGS, 1) }),
);

/** What came before the standard: converged enhanced Ethernet. */
const converged = nested(
  attributesOf(abi.DCB_CEE_ATTRIBUTES, {
    PEER_PG: one(
      struct({
        willing: uint8,
        error: uint8,
        pg_en: uint8,
        tcs_supported: uint8,
        pg_bw: eachByte,
        prio_pg: eachByte,
      }),
    ),
    PEER_PFC: one(struct({ willing: uint8, error: uint8, pfc_en: hex8, tcs_supported: uint8 })),
    PEER_APP_TABLE: nested(
      attributes(abi.DCB_PEER_APP_ATTRIBUTES, {
        DCB_ATTR_CEE_PEER_APP_INFO: one(struct({ willing: uint8, error: uint8 })),
        DCB_ATTR_CEE_PEER_APP: application,
      }),
    ),
    'TX_PG RX_PG': groups,
    PFC: priorities,
    APP_TABLE: nested(attributes(abi.DCB_CEE_APP_ATTRIBUTES, { DCB_ATTR_CEE_APP: applicationPriority })),
    FEAT: features,
  }),
);

/** `struct dcbmsg` (linux/dcbnl.h): data centre bridging. */
export const dataCentreMessage: FamilyMessage = {
  family: 'dcb_family',
  print: members({ dcb_family: hidden(uint8), cmd: enumeration(DCB_COMMANDS, 1) }),
  size: 4,
  attributes: attributesOf(DCB_ATTRIBUTES, {
    IFNAME: name,
    'STATE PFC_STATE NUM_TC SET_ALL': one(uint8),
    PFC_CFG: priorities,
    PG_CFG: groups,
    PERM_HWADDR: hardware,
    CAP: nested(
      mostlyNumbers(abi.DCB_CAPABILITY_ATTRIBUTES, {
        'PG_TCS PFC_TCS': one(hex8),
        DCBX: bits(abi.DCB_ENGINE_FLAGS, 1),
      }),
    ),
    NUMTCS: nested(mostlyNumbers(abi.DCB_COUNT_ATTRIBUTES)),
    BCN: nested(mostlyNumbers(abi.DCB_CONGESTION_ATTRIBUTES)),
    APP: applicationPriority,
    IEEE: standard,
    DCBX: one(flags(abi.DCB_ENGINE_FLAGS, 1)),
    FEATCFG: features,
    CEE: converged,
  }),
};
