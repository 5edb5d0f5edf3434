import {
  COALESCE_ATTRIBUTES,
  PACKET_PATTERN_ATTRIBUTES,
  SCAN_MATCH_ATTRIBUTES,
  WAKE_ATTRIBUTES,
  WAKE_TCP_ATTRIBUTES,
} from '../../abi/generated/generic-wireless.ts';
import { BANDS, COALESCE_CONDITIONS } from '../../abi/generated/generic-wireless-values.ts';
import { enumeration } from '../constants.ts';
import { inetAddress } from '../inet.ts';
import { int, int8, uint } from '../numbers.ts';
import { struct } from '../struct.ts';
import { attributesOf } from './attribute-sets.ts';
import { attributes } from './attributes.ts';
import {
  bytes,
  hardware,
  listOf,
  named,
  nested,
  nestedLater,
  nestedList,
  number,
  one,
  oneAndMore,
} from './contents.ts';
import { wirelessAttributes } from './wireless.ts';

/** `struct nl80211_pattern_support`. */
const patternSupport = struct({
  max_patterns: uint,
  min_pattern_len: uint,
  max_pattern_len: uint,
  max_pkt_offset: uint,
});

const patterns = nestedList(attributesOf(PACKET_PATTERN_ATTRIBUTES, { OFFSET: number }));

/** `struct nl80211_bss_select_rssi_adjust`. */
export const signalAdjustment = one(struct({ band: enumeration(BANDS, 1), delta: int8 }));

/** Networks that are looked for. */
export const scanMatches = nestedList(
  attributes(SCAN_MATCH_ATTRIBUTES, {
    NL80211_SCHED_SCAN_MATCH_ATTR_SSID: bytes,
    NL80211_SCHED_SCAN_MATCH_ATTR_RSSI: one(int),
    NL80211_SCHED_SCAN_MATCH_ATTR_RSSI_ADJUST: signalAdjustment,
    NL80211_SCHED_SCAN_MATCH_ATTR_BSSID: hardware,
  }),
);

const connection = attributesOf(WAKE_TCP_ATTRIBUTES, {
  'SRC_IPV4 DST_IPV4': one(inetAddress),
  DST_MAC: hardware,
  'SRC_PORT DST_PORT DATA_INTERVAL': number,
  DATA_PAYLOAD_SEQ: one(struct({ start: uint, offset: uint, len: uint })),
  DATA_PAYLOAD_TOKEN: oneAndMore(struct({ offset: uint, len: uint })),
});

/** What a connection that wakes may be like. */
const connectionSupport = attributesOf(WAKE_TCP_ATTRIBUTES, {
  'DATA_PAYLOAD DATA_INTERVAL WAKE_PAYLOAD': number,
  DATA_PAYLOAD_TOKEN: one(struct({ min_len: uint, max_len: uint, bufsize: uint })),
});

const search = nestedLater(() => wirelessAttributes);

/** By what a sleeping machine is woken, or has been. */
export const wakeTriggers = nested(
  attributesOf(WAKE_ATTRIBUTES, {
    PKT_PATTERN: (c, at, length, context) => (length === 4 ? number : patterns)(c, at, length, context),
    'WAKEUP_PKT_80211_LEN WAKEUP_PKT_8023_LEN': number,
    TCP_CONNECTION: nested(connection),
    NET_DETECT: search,
    NET_DETECT_RESULTS: listOf(search),
  }),
);

/** By what it can be woken. */
export const wakeTriggerSupport = nested(
  attributesOf(WAKE_ATTRIBUTES, {
    PKT_PATTERN: one(patternSupport),
    TCP_CONNECTION: nested(connectionSupport),
    NET_DETECT: number,
  }),
);

/** Which packets are handed on together. */
export const coalesceRules = nestedList(
  attributesOf(COALESCE_ATTRIBUTES, {
    DELAY: number,
    CONDITION: named(COALESCE_CONDITIONS, 4),
    PKT_PATTERN: patterns,
  }),
);

/** `struct nl80211_coalesce_rule_support`. */
export const coalesceSupport = one(struct({ max_rules: uint, pat: patternSupport, max_delay: uint }));
