import {
  NAN_BAND_ATTRIBUTES,
  NAN_CAPABILITY_ATTRIBUTES,
  NAN_CONFIG_ATTRIBUTES,
  NAN_FILTER_ATTRIBUTES,
  NAN_FUNCTION_ATTRIBUTES,
  NAN_MATCH_ATTRIBUTES,
  NAN_PEER_MAP_ATTRIBUTES,
  NAN_PHY_ATTRIBUTES,
} from '../../abi/generated/generic-wireless.ts';
import {
  BANDS,
  NAN_ENDINGS,
  NAN_FUNCTION_TYPES,
  NAN_PUBLISH_TYPES,
} from '../../abi/generated/generic-wireless-values.ts';
import { hex8, hex16, hexInt, int8, uint8 } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import { hardware, listOf, many, named, nested, nestedList, number, one } from './contents.ts';

const filter = attributesOf(NAN_FILTER_ATTRIBUTES, { BF_IDX: number, MAC_ADDRS: listOf(hardware) });

/** What a device offers to others nearby, or looks for (neighbour awareness networking). */
export const awarenessFunction = nested(
  attributesOf(NAN_FUNCTION_ATTRIBUTES, {
    TYPE: named(NAN_FUNCTION_TYPES, 1),
    PUBLISH_TYPE: named(NAN_PUBLISH_TYPES, 1),
    'FOLLOW_UP_ID FOLLOW_UP_REQ_ID TTL INSTANCE_ID': number,
    FOLLOW_UP_DEST: hardware,
    SRF: nested(filter),
    'RX_MATCH_FILTER TX_MATCH_FILTER': listOf(() => false),
    TERM_REASON: named(NAN_ENDINGS, 1),
  }),
);

/** What a device offers that another looks for. */
export const awarenessMatch = nested(
  attributesOf(NAN_MATCH_ATTRIBUTES, { 'FUNC_LOCAL FUNC_PEER': awarenessFunction }),
);

const bandConfiguration = attributesOf(NAN_BAND_ATTRIBUTES, {
  BAND: named(BANDS, 1),
  'FREQ WAKE_DW': number,
  'RSSI_CLOSE RSSI_MIDDLE': one(int8),
});

export const awarenessConfiguration = nested(
  attributesOf(NAN_CONFIG_ATTRIBUTES, {
    CLUSTER_ID: hardware,
    BAND_CONFIGS: nestedList(bandConfiguration),
    'SCAN_PERIOD SCAN_DWELL_TIME DISCOVERY_BEACON_INTERVAL': number,
  }),
);

export const awarenessCapabilities = nested(
  attributesOf(NAN_CAPABILITY_ATTRIBUTES, {
    'OP_MODE CAPABILITIES': one(hex8),
    'NUM_ANTENNAS MAX_CHANNEL_SWITCH_TIME': number,
    PHY: nested(
      attributesOf(NAN_PHY_ATTRIBUTES, {
        HT_CAPA: one(hex16),
        VHT_CAPA: one(hexInt),
        'HT_AMPDU_FACTOR HT_AMPDU_DENSITY': number,
      }),
    ),
  }),
);

/** When peers are where. */
export const awarenessMaps = nestedList(
  attributesOf(NAN_PEER_MAP_ATTRIBUTES, { MAP_ID: number, TIME_SLOTS: many(uint8) }),
);
