import type { Constants } from '../../abi/constants.ts';
import {
  BSS_COLOUR_ATTRIBUTES,
  BSS_SELECT_ATTRIBUTES,
  CONNECTION_QUALITY_ATTRIBUTES,
  FILS_DISCOVERY_ATTRIBUTES,
  INTERFACE_AKM_ATTRIBUTES,
  MULTIPLE_BSSID_ATTRIBUTES,
  PMKSA_CANDIDATE_ATTRIBUTES,
  PROBE_RESPONSE_ATTRIBUTES,
  REKEY_ATTRIBUTES,
  SAR_ATTRIBUTES,
  SAR_RANGE_ATTRIBUTES,
  SCAN_PLAN_ATTRIBUTES,
  SHORT_BEACON_ATTRIBUTES,
  SPATIAL_REUSE_ATTRIBUTES,
  TXQ_ATTRIBUTES,
  WIRELESS_ATTRIBUTES,
  WIRELESS_COMMANDS,
} from '../../abi/generated/generic-wireless.ts';
import * as values from '../../abi/generated/generic-wireless-values.ts';
import { enumeration } from '../constants.ts';
import { fd } from '../descriptor.ts';
import { pid } from '../ids.ts';
import { interfaceIndex } from '../inet.ts';
import { hex8, hex16, hex64, hexInt, int, int8, int16, uint16 } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { type AttributeSet, attributes, type ContentPrinter, isMissing, listed } from './attributes.ts';
import {
  bitOfEach,
  bits,
  bytes,
  hardware,
  listOf,
  many,
  name,
  named,
  nested,
  nestedLater,
  nestedList,
  number,
  one,
} from './contents.ts';
import { byCommand, type GenericFamily } from './generic-family.ts';
import * as awareness from './wireless-awareness.ts';
import * as measurement from './wireless-measurement.ts';
import * as radios from './wireless-radios.ts';
import * as stations from './wireless-stations.ts';
import * as wake from './wireless-wake.ts';

const mask = one(hexInt);

/** Attributes of wireless networks hold attributes of wireless networks. */
const further = nestedLater(() => wirelessAttributes);
const furtherList = listOf(further);

/** Values of which bytes have a bit each, least significant bits first. */
function places(names: Constants): ContentPrinter {
  return (c, at, length) => {
    if (isMissing(c, at, length)) return true;
    c.out.beginArray();
    let shown = 0;
    for (let place = 0; place < 8 * length; place++) {
      if ((c.memory.u8(at + (place >> 3)) & (1 << (place & 7))) === 0) continue;
      if (c.options.abbreviate && shown++ === c.options.stringLimit) {
        c.out.more();
        break;
      }
      c.out.element();
      c.out.enumeration(names, place, 0);
    }
    c.out.endArray();
    return true;
  };
}

const cipher = named(values.CIPHER_SUITES, 4);
const cipherType = enumeration(values.CIPHER_SUITES);
const keyManagement = many(enumeration(values.AKM_SUITES));

/** Kinds of frames, for each kind of interface. */
const frameTypes = nested(listed(values.INTERFACE_TYPES, further));

const queueParameters = attributesOf(TXQ_ATTRIBUTES, {
  AC: named(values.ACCESS_CATEGORIES, 1),
  'TXOP CWMIN CWMAX AIFS': number,
});

const quality = nested(
  attributesOf(CONNECTION_QUALITY_ATTRIBUTES, {
    RSSI_THOLD: many(int),
    RSSI_LEVEL: one(int),
    'RSSI_HYST PKT_LOSS_EVENT TXE_RATE TXE_PKTS TXE_INTVL': number,
    RSSI_THRESHOLD_EVENT: named(values.SIGNAL_EVENTS, 4),
  }),
);

const candidate = nested(attributesOf(PMKSA_CANDIDATE_ATTRIBUTES, { INDEX: number, BSSID: hardware }));

const selection = nested(
  attributesOf(BSS_SELECT_ATTRIBUTES, {
    BAND_PREF: named(values.BANDS, 4),
    RSSI_ADJUST: wake.signalAdjustment,
  }),
);

const powerLimits = nested(
  attributesOf(SAR_ATTRIBUTES, {
    TYPE: named(values.SAR_TYPES, 4),
    SPECS: nestedList(
      attributesOf(SAR_RANGE_ATTRIBUTES, {
        POWER: one(int),
        'RANGE_INDEX START_FREQ END_FREQ': number,
      }),
    ),
  }),
);

const reuse = nested(
  attributesOf(SPATIAL_REUSE_ATTRIBUTES, {
    'MIN_OFFSET MAX_OFFSET NON_SRG_MAX_OFFSET': number,
    SR_CTRL: one(hex8),
  }),
);

const severalNetworks = nested(
  attributesOf(MULTIPLE_BSSID_ATTRIBUTES, {
    'MAX_INTERFACES MAX_EMA_PROFILE_PERIODICITY INDEX TX_LINK_ID': number,
    TX_IFINDEX: one(interfaceIndex),
  }),
);

/** `struct nl80211_vendor_cmd_info`. */
const vendorCommands = listOf(one(struct({ vendor_id: hexInt, subcmd: hexInt })));

const contents: Readonly<Record<string, ContentPrinter>> = {
  [`WIPHY WIPHY_FREQ CENTER_FREQ1 CENTER_FREQ2 WIPHY_RETRY_SHORT WIPHY_RETRY_LONG WIPHY_FRAG_THRESHOLD
    WIPHY_RTS_THRESHOLD WIPHY_COVERAGE_CLASS KEY_IDX BEACON_INTERVAL DTIM_PERIOD STA_AID STA_LISTEN_INTERVAL
    BSS_CTS_PROT BSS_SHORT_PREAMBLE BSS_SHORT_SLOT_TIME MGMT_SUBTYPE MAX_NUM_SCAN_SSIDS MAX_NUM_SCHED_SCAN_SSIDS
    MAX_SCAN_IE_LEN MAX_SCHED_SCAN_IE_LEN MAX_MATCH_SETS GENERATION REASON_CODE STATUS_CODE 4ADDR MAX_NUM_PMKIDS
    DURATION MAX_REMAIN_ON_CHANNEL_DURATION AP_ISOLATE MCAST_RATE SCHED_SCAN_INTERVAL TDLS_ACTION TDLS_DIALOG_TOKEN
    INACTIVITY_TIMEOUT BG_SCAN_PERIOD P2P_CTWINDOW P2P_OPPPS MAC_ACL_MAX MDID MAX_CRIT_PROT_DURATION PEER_AID
    CH_SWITCH_COUNT WIPHY_FREQ_HINT MAX_AP_ASSOC_STA MAX_CSA_COUNTERS TSID USER_PRIO ADMITTED_TIME OPER_CLASS
    SCHED_SCAN_DELAY MAX_NUM_SCHED_SCAN_PLANS MAX_SCAN_PLAN_INTERVAL MAX_SCAN_PLAN_ITERATIONS SCAN_START_TIME_TSF
    MEASUREMENT_DURATION MESH_PEER_AID NAN_MASTER_PREF FILS_ERP_NEXT_SEQ_NUM SCHED_SCAN_MAX_REQS NSS TXQ_LIMIT
    TXQ_MEMORY_LIMIT TXQ_QUANTUM TIMEOUT AIRTIME_WEIGHT WIPHY_EDMG_BW_CONFIG VLAN_ID PMK_LIFETIME
    PMK_REAUTH_THRESHOLD WIPHY_FREQ_OFFSET CENTER_FREQ1_OFFSET COLOR_CHANGE_COUNT COLOR_CHANGE_COLOR MLO_LINK_ID
    MAX_NUM_AKM_SUITES TX_HW_TIMESTAMP RX_HW_TIMESTAMP MAX_HW_TIMESTAMP_PEERS S1G_LONG_BEACON_PERIOD NAN_RX_NSS
    NAN_SEQ_ID NAN_MAX_CHAN_SWITCH_TIME NPCA_PRIMARY_FREQ`]: number,
  'WIPHY_NAME IFNAME REG_ALPHA2 FILS_ERP_USERNAME FILS_ERP_REALM': name,
  'MESH_ID SSID SAE_PASSWORD': bytes,
  [`MAC MPATH_NEXT_HOP PREV_BSSID MAC_HINT MAC_MASK MU_MIMO_FOLLOW_MAC_ADDR SCAN_START_TIME_TSF_BSSID BSSID MLD_ADDR
    NAN_NMI_MAC`]: hardware,
  MAC_ADDRS: listOf(hardware),
  'IFINDEX STA_VLAN': one(interfaceIndex),
  [`WIPHY_ANTENNA_TX WIPHY_ANTENNA_RX WIPHY_ANTENNA_AVAIL_TX WIPHY_ANTENNA_AVAIL_RX VENDOR_ID VENDOR_SUBCMD PUNCT_BITMAP
    VIF_RADIO_MASK INCUMBENT_SIGNAL_INTERFERENCE_BITMAP NPCA_PUNCT_BITMAP`]: mask,
  [`BSS_HT_OPMODE CONTROL_PORT_ETHERTYPE FRAME_TYPE NOACK_MAP STA_CAPABILITY EML_CAPABILITY MLD_CAPA_AND_OPS
    HE_6GHZ_CAPABILITY MLO_RECONF_REM_LINKS EXT_MLD_CAPA_AND_OPS NAN_COMMITTED_DW`]: one(hex16),
  'OPMODE_NOTIF TD_BITMAP WIPHY_EDMG_CHANNELS': one(hex8),
  'COOKIE WDEV OBSS_COLOR_BITMAP': one(hex64),
  'WIPHY_TX_POWER_LEVEL RX_SIGNAL_DBM ACK_SIGNAL WIPHY_RADIO_INDEX': one(int),
  SCHED_SCAN_RELATIVE_RSSI: one(int8),
  STA_TX_POWER: one(int16),
  'CNTDWN_OFFS_BEACON CNTDWN_OFFS_PRESP CSA_C_OFFSETS_TX': many(uint16),
  'MLO_TTLM_DLINK MLO_TTLM_ULINK': many(hex16),
  'SCAN_FREQUENCIES SCAN_FREQ_KHZ': listOf(number),
  SCAN_SSIDS: listOf(bytes),
  SCAN_SUPP_RATES: nested(listed(values.BANDS, () => false)),
  NETNS_FD: one(fd),
  PID: one(pid),
  'KEY_CIPHER CIPHER_SUITE_GROUP': cipher,
  'CIPHER_SUITES CIPHER_SUITES_PAIRWISE': many(cipherType),
  AKM_SUITES: keyManagement,
  IFTYPE_AKM_SUITES: nestedList(
    attributesOf(INTERFACE_AKM_ATTRIBUTES, { IFTYPES: radios.interfaceTypes, SUITES: keyManagement }),
  ),

  IFTYPE: named(values.INTERFACE_TYPES, 4),
  CHANNEL_WIDTH: named(values.CHANNEL_WIDTHS, 4),
  WIPHY_CHANNEL_TYPE: named(values.CHANNEL_TYPES, 4),
  STA_PLINK_ACTION: named(values.PEER_LINK_ACTIONS, 1),
  STA_PLINK_STATE: named(values.PEER_LINK_STATES, 1),
  REG_INITIATOR: named(values.REGULATORY_INITIATORS, 1),
  REG_TYPE: named(values.REGULATORY_TYPES, 1),
  AUTH_TYPE: named(values.AUTHENTICATION_TYPES, 4),
  KEY_TYPE: named(values.KEY_TYPES, 4),
  USE_MFP: named(values.FRAME_PROTECTIONS, 4),
  PS_STATE: named(values.POWER_SAVING_STATES, 4),
  'WIPHY_TX_POWER_SETTING STA_TX_POWER_SETTING': named(values.POWER_SETTINGS, 0),
  HIDDEN_SSID: named(values.HIDDEN_SSIDS, 4),
  TDLS_OPERATION: named(values.TDLS_OPERATIONS, 1),
  DFS_REGION: named(values.DFS_REGIONS, 1),
  USER_REG_HINT_TYPE: named(values.REGULATORY_HINTS, 4),
  CONN_FAILED_REASON: named(values.CONNECTION_FAILURES, 4),
  LOCAL_MESH_POWER_MODE: named(values.MESH_POWER_MODES, 4),
  ACL_POLICY: named(values.ACCESS_POLICIES, 4),
  RADAR_EVENT: named(values.RADAR_EVENTS, 4),
  CRIT_PROT_ID: named(values.CRITICAL_PROTOCOLS, 2),
  SMPS_MODE: named(values.SMPS_MODES, 1),
  STA_SUPPORT_P2P_PS: named(values.POWER_SAVING_CAPABILITIES, 1),
  TIMEOUT_REASON: named(values.TIMEOUT_REASONS, 4),
  EXTERNAL_AUTH_ACTION: named(values.EXTERNAL_AUTH_ACTIONS, 4),
  SAE_PWE: named(values.SAE_MECHANISMS, 1),

  STA_FLAGS2: stations.stationFlags,
  WPA_VERSIONS: bits(values.WPA_VERSIONS, 4),
  DEVICE_AP_SME: bits(values.AP_SME_FEATURES, 4),
  FEATURE_FLAGS: bits(values.FEATURE_FLAGS, 4),
  PROBE_RESP_OFFLOAD: bits(values.PROBE_OFFLOADS, 4),
  SCAN_FLAGS: bits(values.SCAN_FLAGS, 4),
  PROTOCOL_FEATURES: bits(values.PROTOCOL_FEATURES, 4),
  RXMGMT_FLAGS: bits(values.RECEIVED_FRAME_FLAGS, 4),
  TDLS_PEER_CAPABILITY: bits(values.TDLS_CAPABILITIES, 4),
  BANDS: bits(bitOfEach(values.BANDS), 4),
  AP_SETTINGS_FLAGS: bits(values.AP_SETTINGS, 4),
  EXT_FEATURES: places(values.EXTENDED_FEATURES),

  STA_FLAGS: nested(attributes(values.STATION_FLAGS, {})),
  MNTR_FLAGS: nested(attributes(values.MONITOR_FLAGS, {})),
  'SUPPORTED_IFTYPES SOFTWARE_IFTYPES': radios.interfaceTypes,
  SUPPORTED_COMMANDS: listOf(named(WIRELESS_COMMANDS, 4)),
  'TX_FRAME_TYPES RX_FRAME_TYPES': frameTypes,
  WIPHY_BANDS: radios.bands,
  REG_RULES: radios.regulatoryRules,
  'FREQ_BEFORE FREQ_AFTER': nested(radios.frequency),
  'INTERFACE_COMBINATIONS WIPHY_INTERFACE_COMBINATIONS': radios.combinations,
  WIPHY_RADIOS: radios.radios,
  SURVEY_INFO: radios.survey,
  WIPHY_TXQ_PARAMS: nestedList(queueParameters),
  STA_INFO: stations.station,
  STA_WME: stations.stationWme,
  BSS: stations.bss,
  KEY: nested(stations.key),
  KEYS: nestedList(stations.key),
  KEY_DEFAULT_TYPES: stations.keyDefaults,
  TX_RATES: stations.rateMasks,
  TXQ_STATS: stations.queueStatistics,
  TID_CONFIG: nestedList(stations.trafficConfiguration),
  MPATH_INFO: stations.meshPath,
  MESH_CONFIG: stations.meshConfiguration,
  MESH_SETUP: stations.meshSetup,
  CQM: quality,
  REKEY_DATA: nested(attributesOf(REKEY_ATTRIBUTES, { AKM: named(values.AKM_SUITES, 4) })),
  PMKSA_CANDIDATE: candidate,
  SCHED_SCAN_MATCH: wake.scanMatches,
  SCHED_SCAN_RSSI_ADJUST: wake.signalAdjustment,
  SCHED_SCAN_PLANS: nestedList(attributesOf(SCAN_PLAN_ATTRIBUTES, { 'INTERVAL ITERATIONS': number })),
  WOWLAN_TRIGGERS: wake.wakeTriggers,
  WOWLAN_TRIGGERS_SUPPORTED: wake.wakeTriggerSupport,
  COALESCE_RULE: wake.coalesceRules,
  BSS_SELECT: selection,
  VENDOR_EVENTS: vendorCommands,
  NAN_FUNC: awareness.awarenessFunction,
  NAN_MATCH: awareness.awarenessMatch,
  NAN_CONFIG: awareness.awarenessConfiguration,
  NAN_CAPABILITIES: awareness.awarenessCapabilities,
  NAN_PEER_MAPS: awareness.awarenessMaps,
  PEER_MEASUREMENTS: measurement.measurements,
  FTM_RESPONDER: measurement.responder,
  FTM_RESPONDER_STATS: measurement.responderStatistics,
  HE_OBSS_PD: reuse,
  HE_BSS_COLOR: nested(attributesOf(BSS_COLOUR_ATTRIBUTES, { COLOR: number })),
  FILS_DISCOVERY: nested(attributesOf(FILS_DISCOVERY_ATTRIBUTES, { 'INT_MIN INT_MAX': number })),
  UNSOL_BCAST_PROBE_RESP: nested(attributesOf(PROBE_RESPONSE_ATTRIBUTES, { INT: number })),
  SAR_SPEC: powerLimits,
  MBSSID_CONFIG: severalNetworks,
  'MBSSID_ELEMS EMA_RNR_ELEMS': listOf(() => false),
  S1G_SHORT_BEACON: nested(attributesOf(SHORT_BEACON_ATTRIBUTES, {})),
  'CSA_IES COLOR_CHANGE_ELEMS BSS_PARAM NAN_CHANNEL': further,
  'IFTYPE_EXT_CAPA MLO_LINKS': furtherList,
};

/** linux/nl80211.h. Elements of frames, and keys, are bytes. */
export const wirelessAttributes: AttributeSet = attributesOf(WIRELESS_ATTRIBUTES, contents);

/** What a device can do, where other messages say what it is to do. */
const deviceAttributes = attributesOf(WIRELESS_ATTRIBUTES, {
  ...contents,
  COALESCE_RULE: wake.coalesceSupport,
  VENDOR_DATA: vendorCommands,
});

/** Wireless networks (cfg80211). */
export const wireless: GenericFamily = {
  request: { commands: WIRELESS_COMMANDS, attributes: wirelessAttributes },
  answer: {
    commands: WIRELESS_COMMANDS,
    attributes: new Map([
      ...WIRELESS_COMMANDS.entries.map(([, command]) => [command, wirelessAttributes] as const),
      ...byCommand(WIRELESS_COMMANDS, { 'NEW_WIPHY DEL_WIPHY': deviceAttributes }),
    ]),
  },
};
