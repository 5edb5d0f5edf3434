import {
  BAND_ATTRIBUTES,
  BAND_INTERFACE_ATTRIBUTES,
  BITRATE_ATTRIBUTES,
  FREQUENCY_ATTRIBUTES,
  INTERFACE_COMBINATION_ATTRIBUTES,
  INTERFACE_LIMIT_ATTRIBUTES,
  RADIO_ATTRIBUTES,
  RADIO_RANGE_ATTRIBUTES,
  REGULATORY_RULE_ATTRIBUTES,
  SURVEY_ATTRIBUTES,
  WMM_RULE_ATTRIBUTES,
} from '../../abi/generated/generic-wireless.ts';
import {
  ACCESS_CATEGORIES,
  BANDS,
  DFS_STATES,
  INTERFACE_TYPES,
  REGULATORY_FLAGS,
} from '../../abi/generated/generic-wireless-values.ts';
import { hex16, hexInt, int8 } from '../numbers.ts';
import { attributesOf } from './attribute-sets.ts';
import { attributes, listed } from './attributes.ts';
import { bits, named, nested, nestedList, number, one } from './contents.ts';

/** Kinds of interfaces: attributes that hold nothing, whose types they are. */
export const interfaceTypes = nested(attributes(INTERFACE_TYPES, {}));

/** A channel, of whose attributes most hold nothing. */
export const frequency = attributesOf(FREQUENCY_ATTRIBUTES, {
  'FREQ MAX_TX_POWER DFS_TIME DFS_CAC_TIME OFFSET CAC_START_TIME': number,
  DFS_STATE: named(DFS_STATES, 4),
  WMM: nested(
    listed(
      ACCESS_CATEGORIES,
      nested(attributesOf(WMM_RULE_ATTRIBUTES, { 'CW_MIN CW_MAX AIFSN TXOP': number })),
    ),
  ),
  PSD: one(int8),
});

const capabilities = attributesOf(BAND_INTERFACE_ATTRIBUTES, {
  IFTYPES: interfaceTypes,
  HE_6GHZ_CAPA: one(hex16),
});

const band = attributesOf(BAND_ATTRIBUTES, {
  FREQS: nestedList(frequency),
  RATES: nestedList(attributesOf(BITRATE_ATTRIBUTES, { RATE: number })),
  HT_CAPA: one(hex16),
  VHT_CAPA: one(hexInt),
  'HT_AMPDU_FACTOR HT_AMPDU_DENSITY EDMG_CHANNELS EDMG_BW_CONFIG': number,
  IFTYPE_DATA: nestedList(capabilities),
});

/** What a device can do in each band. */
export const bands = nested(listed(BANDS, nested(band)));

const limit = attributesOf(INTERFACE_LIMIT_ATTRIBUTES, { MAX: number, TYPES: interfaceTypes });

const combination = attributesOf(INTERFACE_COMBINATION_ATTRIBUTES, {
  LIMITS: nestedList(limit),
  'MAXNUM NUM_CHANNELS BI_MIN_GCD': number,
  'RADAR_DETECT_WIDTHS RADAR_DETECT_REGIONS': one(hexInt),
});

/** Which interfaces a device can have at once. */
export const combinations = nestedList(combination);

/** The parts of a device that send and receive on their own. */
export const radios = nestedList(
  attributesOf(RADIO_ATTRIBUTES, {
    'INDEX RTS_THRESHOLD': number,
    FREQ_RANGE: nested(attributesOf(RADIO_RANGE_ATTRIBUTES, { 'START END': number })),
    INTERFACE_COMBINATION: nested(combination),
    ANTENNA_MASK: one(hexInt),
  }),
);

/** What a country allows on a range of frequencies. */
export const regulatoryRules = nestedList(
  attributes(REGULATORY_RULE_ATTRIBUTES, {
    NL80211_ATTR_REG_RULE_FLAGS: bits(REGULATORY_FLAGS, 4),
    [`NL80211_ATTR_FREQ_RANGE_START NL80211_ATTR_FREQ_RANGE_END NL80211_ATTR_FREQ_RANGE_MAX_BW
      NL80211_ATTR_POWER_RULE_MAX_ANT_GAIN NL80211_ATTR_POWER_RULE_MAX_EIRP NL80211_ATTR_DFS_CAC_TIME`]:
      number,
    NL80211_ATTR_POWER_RULE_PSD: one(int8),
  }),
);

/** How busy a channel is. */
export const survey = nested(
  attributesOf(SURVEY_ATTRIBUTES, {
    [`FREQUENCY TIME TIME_BUSY TIME_EXT_BUSY TIME_RX TIME_TX TIME_SCAN TIME_BSS_RX
      FREQUENCY_OFFSET`]: number,
    NOISE: one(int8),
  }),
);
