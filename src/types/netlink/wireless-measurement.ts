import {
  MEASUREMENT_ATTRIBUTES,
  MEASUREMENT_PEER_ATTRIBUTES,
  MEASUREMENT_REQUEST_ATTRIBUTES,
  MEASUREMENT_RESPONSE_ATTRIBUTES,
  MEASUREMENT_TYPES,
  RESPONDER_ATTRIBUTES,
  RESPONDER_STATS_ATTRIBUTES,
  TIMING_CAPABILITY_ATTRIBUTES,
  TIMING_REQUEST_ATTRIBUTES,
  TIMING_RESPONSE_ATTRIBUTES,
  TIMING_TYPE_ATTRIBUTES,
} from '../../abi/generated/generic-wireless.ts';
import {
  CHANNEL_WIDTHS,
  MEASUREMENT_STATUSES,
  PREAMBLES,
  TIMING_FAILURES,
  TIMING_REQUEST_TYPES,
} from '../../abi/generated/generic-wireless-values.ts';
import { int, int64 } from '../numbers.ts';
import { attributesOf, mostlyNumbers } from './attribute-sets.ts';
import { type AttributeSet, attributes } from './attributes.ts';
import {
  bitOfEach,
  bits,
  hardware,
  named,
  nested,
  nestedLater,
  nestedList,
  number,
  one,
} from './contents.ts';
import { wirelessAttributes } from './wireless.ts';
import { rate } from './wireless-stations.ts';

const preambles = bits(bitOfEach(PREAMBLES), 4);
const widths = bits(bitOfEach(CHANNEL_WIDTHS), 4);

const capabilities: AttributeSet = attributesOf(TIMING_CAPABILITY_ATTRIBUTES, {
  'PREAMBLES PD_PREAMBLES': preambles,
  'BANDWIDTHS PD_BANDWIDTHS': widths,
  [`MAX_BURSTS_EXPONENT MAX_FTMS_PER_BURST MAX_TX_LTF_REP MAX_RX_LTF_REP MAX_TX_STS MAX_RX_STS MAX_TOTAL_LTF_TX
    MAX_TOTAL_LTF_RX MAX_NUM_TX_ANTENNAS MAX_NUM_RX_ANTENNAS MIN_INTERVAL_EDCA MIN_INTERVAL_NTB`]: number,
  'ISTA_CAPS RSTA_CAPS': nestedLater(() => capabilities),
  TYPE_CAPS: nested(attributesOf(TIMING_TYPE_ATTRIBUTES, {})),
});

const request = attributesOf(TIMING_REQUEST_ATTRIBUTES, {
  PREAMBLE: named(PREAMBLES, 4),
  [`NUM_BURSTS_EXP BURST_PERIOD BURST_DURATION FTMS_PER_BURST NUM_FTMR_RETRIES BSS_COLOR
    MIN_TIME_BETWEEN_MEASUREMENTS MAX_TIME_BETWEEN_MEASUREMENTS NOMINAL_TIME AW_DURATION NUM_MEASUREMENTS INGRESS
    EGRESS`]: number,
});

const response = attributesOf(TIMING_RESPONSE_ATTRIBUTES, {
  FAIL_REASON: named(TIMING_FAILURES, 4),
  [`BURST_INDEX NUM_FTMR_ATTEMPTS NUM_FTMR_SUCCESSES BUSY_RETRY_TIME NUM_BURSTS_EXP BURST_DURATION FTMS_PER_BURST
    RTT_VARIANCE RTT_SPREAD DIST_VARIANCE DIST_SPREAD BURST_PERIOD TX_LTF_REPETITION_COUNT RX_LTF_REPETITION_COUNT
    MAX_TIME_BETWEEN_MEASUREMENTS MIN_TIME_BETWEEN_MEASUREMENTS NUM_TX_SPATIAL_STREAMS NUM_RX_SPATIAL_STREAMS
    NOMINAL_TIME AVAILABILITY_WINDOW`]: number,
  'RSSI_AVG RSSI_SPREAD': one(int),
  'TX_RATE RX_RATE': rate,
  'RTT_AVG DIST_AVG': one(int64),
  CHANNEL_WIDTH: named(CHANNEL_WIDTHS, 4),
  PREAMBLE: named(PREAMBLES, 4),
});

const timing = (set: AttributeSet) =>
  nested(attributes(MEASUREMENT_TYPES, { NL80211_PMSR_TYPE_FTM: nested(set) }));

const peer = attributesOf(MEASUREMENT_PEER_ATTRIBUTES, {
  ADDR: hardware,
  CHAN: nestedLater(() => wirelessAttributes),
  REQ: nested(attributesOf(MEASUREMENT_REQUEST_ATTRIBUTES, { DATA: timing(request) })),
  RESP: nested(
    attributesOf(MEASUREMENT_RESPONSE_ATTRIBUTES, {
      DATA: timing(response),
      STATUS: named(MEASUREMENT_STATUSES, 4),
      'HOST_TIME AP_TSF': number,
    }),
  ),
  REQ_TYPE: named(TIMING_REQUEST_TYPES, 4),
});

/** How far away peers are. */
export const measurements = nested(
  attributesOf(MEASUREMENT_ATTRIBUTES, {
    'MAX_PEERS MAX_PEER_ISTA_ROLE MAX_PEER_RSTA_ROLE': number,
    TYPE_CAPA: timing(capabilities),
    PEERS: nestedList(peer),
  }),
);

/** What is told to those who measure how far away this is. */
export const responder = nested(attributesOf(RESPONDER_ATTRIBUTES, {}));

export const responderStatistics = nested(mostlyNumbers(RESPONDER_STATS_ATTRIBUTES));
