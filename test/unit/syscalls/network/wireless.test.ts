import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, saidBy } from '../../support/netlink.ts';

const wireless = (command: number, isRequest: boolean, ...attributes: Buffer[]): string =>
  saidBy('nl80211', isRequest, command, ...attributes);

const bytes = (...values: number[]): Buffer => Buffer.from(values);

test('a scan is asked for networks and frequencies', () => {
  const names = attribute(0x2d, attribute(0, Buffer.from('home')), attribute(1));
  const frequencies = attribute(0x2c, attribute(0, words32(2412)), attribute(1, words32(5180)));
  expect(
    wireless(0x21, true, attribute(3, words32(1)), names, frequencies, attribute(0x9e, words32(1))),
  ).toBe(
    '{cmd=NL80211_CMD_TRIGGER_SCAN, version=1}, [[{nla_len=8, nla_type=NL80211_ATTR_IFINDEX}, if_nametoindex("lo")], ' +
      '[{nla_len=16, nla_type=NL80211_ATTR_SCAN_SSIDS}, [[{nla_len=8, nla_type=0}, "home"], {nla_len=4, nla_type=0x1}]], ' +
      '[{nla_len=20, nla_type=NL80211_ATTR_SCAN_FREQUENCIES}, [[{nla_len=8, nla_type=0}, 2412], ' +
      '[{nla_len=8, nla_type=0x1}, 5180]]], ' +
      '[{nla_len=8, nla_type=NL80211_ATTR_SCAN_FLAGS}, NL80211_SCAN_FLAG_LOW_PRIORITY]]]',
  );
});

test('what was found, and stations, are told by what their attributes are', () => {
  const found = attribute(
    0x2f,
    attribute(1, bytes(2, 0, 0, 0, 0, 1)),
    attribute(2, words32(2412)),
    attribute(5, bytes(0x11, 4)),
    attribute(7, words32(-4200)),
    attribute(9, words32(1)),
  );
  expect(wireless(0x22, false, found)).toBe(
    '{cmd=NL80211_CMD_NEW_SCAN_RESULTS, version=1}, [{nla_len=48, nla_type=NL80211_ATTR_BSS}, ' +
      '[[{nla_len=10, nla_type=NL80211_BSS_BSSID}, 02:00:00:00:00:01], ' +
      '[{nla_len=8, nla_type=NL80211_BSS_FREQUENCY}, 2412], [{nla_len=6, nla_type=NL80211_BSS_CAPABILITY}, 0x411], ' +
      '[{nla_len=8, nla_type=NL80211_BSS_SIGNAL_MBM}, -4200], ' +
      '[{nla_len=8, nla_type=NL80211_BSS_STATUS}, NL80211_BSS_STATUS_ASSOCIATED]]]]',
  );
  const rate = attribute(8, attribute(5, words32(1200)), attribute(13, bytes(9)), attribute(15, bytes(1)));
  const flags = attribute(17, words32(2, 0x22));
  expect(wireless(0x13, false, attribute(0x15, attribute(7, bytes(0xd6)), rate, flags))).toBe(
    '{cmd=NL80211_CMD_NEW_STATION, version=1}, [{nla_len=52, nla_type=NL80211_ATTR_STA_INFO}, ' +
      '[[{nla_len=5, nla_type=NL80211_STA_INFO_SIGNAL}, -42], [{nla_len=28, nla_type=NL80211_STA_INFO_TX_BITRATE}, ' +
      '[[{nla_len=8, nla_type=NL80211_RATE_INFO_BITRATE32}, 1200], [{nla_len=5, nla_type=NL80211_RATE_INFO_HE_MCS}, 9], ' +
      '[{nla_len=5, nla_type=NL80211_RATE_INFO_HE_GI}, NL80211_RATE_INFO_HE_GI_1_6]]], ' +
      '[{nla_len=12, nla_type=NL80211_STA_INFO_STA_FLAGS}, {mask=1<<NL80211_STA_FLAG_AUTHORIZED, ' +
      'set=1<<NL80211_STA_FLAG_AUTHORIZED|1<<NL80211_STA_FLAG_AUTHENTICATED}]]]]',
  );
});

test('what a device can do is told as that, and not as what it is to do', () => {
  const band = attribute(
    0,
    attribute(1, attribute(0, attribute(1, words32(2412)), attribute(7, words32(2)))),
  );
  const kinds = attribute(0x20, attribute(2), attribute(3));
  const limit = attribute(1, attribute(1, attribute(1, words32(1)), attribute(2, attribute(2))));
  expect(wireless(3, false, attribute(0x16, band), kinds, attribute(0x78, attribute(1, limit)))).toBe(
    '{cmd=NL80211_CMD_NEW_WIPHY, version=1}, [[{nla_len=32, nla_type=NL80211_ATTR_WIPHY_BANDS}, ' +
      '[{nla_len=28, nla_type=NL80211_BAND_2GHZ}, [{nla_len=24, nla_type=NL80211_BAND_ATTR_FREQS}, ' +
      '[{nla_len=20, nla_type=0}, [[{nla_len=8, nla_type=NL80211_FREQUENCY_ATTR_FREQ}, 2412], ' +
      '[{nla_len=8, nla_type=NL80211_FREQUENCY_ATTR_DFS_STATE}, NL80211_DFS_AVAILABLE]]]]]], ' +
      '[{nla_len=12, nla_type=NL80211_ATTR_SUPPORTED_IFTYPES}, ' +
      '[{nla_len=4, nla_type=NL80211_IFTYPE_STATION}, {nla_len=4, nla_type=NL80211_IFTYPE_AP}]], ' +
      '[{nla_len=32, nla_type=NL80211_ATTR_INTERFACE_COMBINATIONS}, [{nla_len=28, nla_type=0x1}, ' +
      '[{nla_len=24, nla_type=NL80211_IFACE_COMB_LIMITS}, [{nla_len=20, nla_type=0x1}, ' +
      '[[{nla_len=8, nla_type=NL80211_IFACE_LIMIT_MAX}, 1], ' +
      '[{nla_len=8, nla_type=NL80211_IFACE_LIMIT_TYPES}, {nla_len=4, nla_type=NL80211_IFTYPE_STATION}]]]]]]]]',
  );
  const rules = words32(4, 1, 2, 3, 0, 100);
  expect(wireless(3, false, attribute(0xb6, rules))).toContain(
    '{max_rules=4, pat={max_patterns=1, min_pattern_len=2, max_pattern_len=3, max_pkt_offset=0}, max_delay=100}',
  );
  expect(wireless(0x6c, true, attribute(0xb6, attribute(1, attribute(2, words32(1)))))).toContain(
    '[{nla_len=8, nla_type=NL80211_ATTR_COALESCE_RULE_CONDITION}, NL80211_COALESCE_CONDITION_NO_MATCH]',
  );
  expect(wireless(3, false, attribute(0xd9, bytes(0x03, 0x80)))).toContain(
    '[{nla_len=6, nla_type=NL80211_ATTR_EXT_FEATURES}, ' +
      '[NL80211_EXT_FEATURE_VHT_IBSS, NL80211_EXT_FEATURE_RRM, NL80211_EXT_FEATURE_4WAY_HANDSHAKE_STA_PSK]]',
  );
});

test('suites of ciphers, keys and rates are told by name', () => {
  const keys = attribute(
    0x51,
    attribute(0, attribute(2, bytes(1)), attribute(3, words32(0xfac04)), attribute(5)),
  );
  expect(
    wireless(0x2e, true, attribute(0x49, words32(0xfac04, 0xfac0a)), attribute(0x4c, words32(0xfac08)), keys),
  ).toBe(
    '{cmd=NL80211_CMD_CONNECT, version=1}, [[{nla_len=12, nla_type=NL80211_ATTR_CIPHER_SUITES_PAIRWISE}, ' +
      '[WLAN_CIPHER_SUITE_CCMP, WLAN_CIPHER_SUITE_CCMP_256]], ' +
      '[{nla_len=8, nla_type=NL80211_ATTR_AKM_SUITES}, [WLAN_AKM_SUITE_SAE]], ' +
      '[{nla_len=28, nla_type=NL80211_ATTR_KEYS}, [{nla_len=24, nla_type=0}, [[{nla_len=5, nla_type=NL80211_KEY_IDX}, 1], ' +
      '[{nla_len=8, nla_type=NL80211_KEY_CIPHER}, WLAN_CIPHER_SUITE_CCMP], {nla_len=4, nla_type=NL80211_KEY_DEFAULT}]]]]]',
  );
});

test('peers are measured, and woken, by what holds attributes of networks again', () => {
  const request = attribute(3, attribute(1, attribute(1, attribute(1), attribute(2, words32(4)))));
  const channel = attribute(2, attribute(0x26, words32(5180)), attribute(0x9f, words32(3)));
  const peers = attribute(5, attribute(1, attribute(1, bytes(2, 0, 0, 0, 0, 2)), channel, request));
  expect(wireless(0x83, true, attribute(0x111, peers))).toContain(
    '[{nla_len=20, nla_type=NL80211_PMSR_PEER_ATTR_CHAN}, [[{nla_len=8, nla_type=NL80211_ATTR_WIPHY_FREQ}, 5180], ' +
      '[{nla_len=8, nla_type=NL80211_ATTR_CHANNEL_WIDTH}, NL80211_CHAN_WIDTH_80]]]',
  );
  expect(wireless(0x83, true, attribute(0x111, peers))).toContain(
    '[{nla_len=20, nla_type=NL80211_PMSR_REQ_ATTR_DATA}, [{nla_len=16, nla_type=NL80211_PMSR_TYPE_FTM}, ' +
      '[{nla_len=4, nla_type=NL80211_PMSR_FTM_REQ_ATTR_ASAP}, ' +
      '[{nla_len=8, nla_type=NL80211_PMSR_FTM_REQ_ATTR_PREAMBLE}, NL80211_PREAMBLE_HE]]]]',
  );
  const search = attribute(18, attribute(0x77, words32(1000)));
  expect(wireless(0x4a, true, attribute(0x75, attribute(2), search))).toContain(
    '[{nla_len=4, nla_type=NL80211_WOWLAN_TRIG_DISCONNECT}, [{nla_len=12, nla_type=NL80211_WOWLAN_TRIG_NET_DETECT}, ' +
      '[{nla_len=8, nla_type=NL80211_ATTR_SCHED_SCAN_INTERVAL}, 1000]]]',
  );
});
