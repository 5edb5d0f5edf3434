import { expect, test } from 'vitest';
import { words32 } from '../../support/decode.ts';
import { attribute, message, shownMessages } from '../../support/netlink.ts';

const NETLINK_ROUTE = 0;
const RTM_NEWQDISC = 36;
const RTM_NEWTCLASS = 40;
const RTM_NEWTFILTER = 44;
const RTM_NEWACTION = 48;
const OPTIONS = 2;

const bytes = (...values: number[]): Buffer => Buffer.from(values);
const text = (value: string): Buffer => Buffer.from(`${value}\0`);

/** What follows the kind in a message about a thing of that kind. */
function ofKind(type: number, kind: string, ...attributes: Uint8Array[]): string {
  const whole = message(type, 0, Buffer.alloc(20), attribute(1, text(kind)), ...attributes);
  return shownMessages(NETLINK_ROUTE, whole).replace(/^.*nla_type=TCA_KIND\}, "[^"]*"\], (.*)\]\]$/, '$1');
}

const optionsOf = (type: number, kind: string, ...contents: Uint8Array[]): string =>
  ofKind(type, kind, attribute(OPTIONS, ...contents)).replace(/^.*?nla_type=TCA_OPTIONS\}, (.*)\]$/, '$1');

/** What an action of this kind holds. */
function ofAction(kind: string, ...attributes: Buffer[]): string {
  const action = attribute(1, attribute(1, text(kind)), attribute(2, ...attributes));
  const whole = message(RTM_NEWACTION, 0, Buffer.alloc(4), attribute(1, action));
  return shownMessages(NETLINK_ROUTE, whole).replace(/^.*nla_type=TCA_ACT_OPTIONS\}, (.*)\]{5}$/, '$1');
}

test('queueing disciplines, and their classes, hold what their kind does', () => {
  expect(optionsOf(RTM_NEWQDISC, 'hfsc', bytes(1, 0))).toBe('{defcls=1}');
  expect(optionsOf(RTM_NEWTCLASS, 'hfsc', attribute(2, words32(0, 0, 1000)))).toBe(
    '[{nla_len=16, nla_type=TCA_HFSC_FSC}, {m1=0, d=0, m2=1000}]',
  );
  expect(optionsOf(RTM_NEWQDISC, 'sfq', words32(1514, 10, 127, 1024, 0))).toBe(
    '{quantum=1514, perturb_period=10, limit=127, divisor=1024, flows=0}',
  );
  expect(
    optionsOf(RTM_NEWQDISC, 'red', attribute(1, words32(60_000, 30_000, 40_000), bytes(4, 9, 8, 3))),
  ).toBe(
    '[{nla_len=20, nla_type=TCA_RED_PARMS}, {limit=60000, qth_min=30000, qth_max=40000, Wlog=4, Plog=9, Scell_log=8, ' +
      'flags=TC_RED_ECN|TC_RED_HARDDROP}]',
  );
  const loss = attribute(5, attribute(2, words32(1, 2, 3, 4)));
  expect(optionsOf(RTM_NEWQDISC, 'netem', words32(0, 1000, 0, 0, 0, 0), loss)).toContain(
    '[{nla_len=24, nla_type=TCA_NETEM_LOSS}, [{nla_len=20, nla_type=NETEM_LOSS_GE}, {p=1, r=2, h=3, k1=4}]]',
  );
  const gate = attribute(1, attribute(2, bytes(0)), attribute(3, words32(1)), attribute(4, words32(300)));
  expect(optionsOf(RTM_NEWQDISC, 'taprio', attribute(2, gate), attribute(5, words32(11)))).toBe(
    '[[{nla_len=32, nla_type=TCA_TAPRIO_ATTR_SCHED_ENTRY_LIST}, [{nla_len=28, nla_type=TCA_TAPRIO_SCHED_ENTRY}, ' +
      '[[{nla_len=5, nla_type=TCA_TAPRIO_SCHED_ENTRY_CMD}, TC_TAPRIO_CMD_SET_GATES], ' +
      '[{nla_len=8, nla_type=TCA_TAPRIO_SCHED_ENTRY_GATE_MASK}, 0x1], ' +
      '[{nla_len=8, nla_type=TCA_TAPRIO_SCHED_ENTRY_INTERVAL}, 300]]]], ' +
      '[{nla_len=8, nla_type=TCA_TAPRIO_ATTR_SCHED_CLOCKID}, CLOCK_TAI]]',
  );
});

test('what a queueing discipline tells of itself depends on its kind, wherever it stands', () => {
  const early = words32(1, 2, 3, 4);
  expect(ofKind(RTM_NEWQDISC, 'red', attribute(4, early), attribute(7, attribute(4, early)))).toBe(
    '[{nla_len=20, nla_type=TCA_XSTATS}, {early=1, pdrop=2, other=3, marked=4}], ' +
      '[{nla_len=24, nla_type=TCA_STATS2}, [{nla_len=20, nla_type=TCA_STATS_APP}, {early=1, pdrop=2, other=3, marked=4}]]',
  );
  const ofClass = words32(1, -5, 0, 0, 0, 0, 7);
  expect(ofKind(RTM_NEWTCLASS, 'fq_codel', attribute(4, ofClass))).toBe(
    '[{nla_len=32, nla_type=TCA_XSTATS}, {type=TCA_FQ_CODEL_XSTATS_CLASS, deficit=-5, ldelay=0, count=0, lastcount=0, ' +
      'dropping=0, drop_next=7}]',
  );
  expect(ofKind(RTM_NEWQDISC, 'pfifo', attribute(4, words32(1)))).toBe(
    '[{nla_len=8, nla_type=TCA_XSTATS}, "\\x01\\x00\\x00\\x00"]',
  );
});

test('filters tell what they choose packets by', () => {
  const flower = [
    attribute(8, bytes(8, 0)),
    attribute(9, bytes(6)),
    attribute(12, bytes(10, 0, 0, 0)),
    attribute(13, bytes(255, 0, 0, 0)),
    attribute(19, bytes(0, 80)),
    attribute(22, words32(1)),
    attribute(47, bytes(0, 0, 0, 3)),
  ];
  expect(optionsOf(RTM_NEWTFILTER, 'flower', ...flower)).toBe(
    '[[{nla_len=6, nla_type=TCA_FLOWER_KEY_ETH_TYPE}, htons(ETH_P_IP)], ' +
      '[{nla_len=5, nla_type=TCA_FLOWER_KEY_IP_PROTO}, IPPROTO_TCP], ' +
      '[{nla_len=8, nla_type=TCA_FLOWER_KEY_IPV4_DST}, inet_addr("10.0.0.0")], ' +
      '[{nla_len=8, nla_type=TCA_FLOWER_KEY_IPV4_DST_MASK}, inet_addr("255.0.0.0")], ' +
      '[{nla_len=6, nla_type=TCA_FLOWER_KEY_TCP_DST}, htons(80)], ' +
      '[{nla_len=8, nla_type=TCA_FLOWER_FLAGS}, TCA_CLS_FLAGS_SKIP_HW], ' +
      '[{nla_len=8, nla_type=TCA_FLOWER_KEY_FLAGS}, ' +
      'htonl(TCA_FLOWER_KEY_FLAGS_IS_FRAGMENT|TCA_FLOWER_KEY_FLAGS_FRAG_IS_FIRST)]]',
  );
  const selector = bytes(1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const key = Buffer.concat([bytes(0, 0, 255, 255, 0, 0, 0, 80), words32(20, 0)]);
  expect(optionsOf(RTM_NEWTFILTER, 'u32', attribute(5, selector, key))).toBe(
    '[{nla_len=36, nla_type=TCA_U32_SEL}, {flags=TC_U32_TERMINAL, offshift=0, nkeys=1, offmask=htons(0), off=0, offoff=0, ' +
      'hoff=0, hmask=htonl(0)}, [{mask=htonl(65535), val=htonl(80), off=20, offmask=0}]]',
  );
  const compare = attribute(1, bytes(0, 0, 1, 0, 1, 0, 0, 0), words32(80, 0xffff), bytes(2, 0, 2, 2));
  const tree = attribute(2, attribute(1, bytes(1, 0, 0, 0)), attribute(2, compare));
  expect(optionsOf(RTM_NEWTFILTER, 'basic', tree)).toBe(
    '[{nla_len=40, nla_type=TCA_BASIC_EMATCHES}, [[{nla_len=8, nla_type=TCA_EMATCH_TREE_HDR}, {nmatches=1, progid=0}], ' +
      '[{nla_len=28, nla_type=TCA_EMATCH_TREE_LIST}, [{nla_len=24, nla_type=0x1}, ' +
      '{matchid=0, kind=TCF_EM_CMP, flags=TCF_EM_REL_AND}, ' +
      '{val=80, mask=0xffff, off=2, align_flags=0x2, layer_opnd=0x2}]]]]',
  );
  expect(optionsOf(RTM_NEWTFILTER, 'flow', attribute(1, words32(5)), attribute(2, words32(1)))).toBe(
    '[[{nla_len=8, nla_type=TCA_FLOW_KEYS}, 1<<FLOW_KEY_SRC|1<<FLOW_KEY_PROTO], ' +
      '[{nla_len=8, nla_type=TCA_FLOW_MODE}, FLOW_MODE_HASH]]',
  );
});

test('actions tell what they do', () => {
  const general = words32(1, 0, 3, 1, 0);
  expect(ofAction('vlan', attribute(2, general, words32(2)), attribute(3, bytes(100, 0)))).toBe(
    '[[{nla_len=28, nla_type=TCA_VLAN_PARMS}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=0, ' +
      'v_action=TCA_VLAN_ACT_PUSH}], [{nla_len=6, nla_type=TCA_VLAN_PUSH_VLAN_ID}, 100]]',
  );
  const rate = words32(0, 0, 125_000);
  const parts = [words32(0, 2, 0, 1600, 0), rate, words32(0, 0, 0), words32(1, 0, 0)];
  expect(ofAction('police', attribute(1, ...parts))).toBe(
    '[{nla_len=60, nla_type=TCA_POLICE_TBF}, {index=0, action=TC_ACT_SHOT, limit=0, burst=1600, mtu=0, ' +
      'rate={cell_log=0, linklayer=0, overhead=0, cell_align=0, mpu=0, rate=125000}, peakrate={cell_log=0, linklayer=0, ' +
      'overhead=0, cell_align=0, mpu=0, rate=0}, refcnt=1, bindcnt=0, capab=0}]',
  );
  const edits = Buffer.concat([general, bytes(1, 0, 0, 0), words32(0xff, 0, 8, 0, 0, 0)]);
  const header = attribute(5, attribute(6, attribute(1, bytes(2, 0)), attribute(2, bytes(0, 0))));
  expect(ofAction('pedit', attribute(4, edits), header)).toBe(
    '[[{nla_len=52, nla_type=TCA_PEDIT_PARMS_EX}, {index=1, capab=0, action=TC_ACT_PIPE, refcnt=1, bindcnt=0, nkeys=1, ' +
      'flags=0}, [{mask=0xff, val=0, off=8, at=0, offmask=0, shift=0}]], ' +
      '[{nla_len=24, nla_type=TCA_PEDIT_KEYS_EX}, [{nla_len=20, nla_type=TCA_PEDIT_KEY_EX}, ' +
      '[[{nla_len=6, nla_type=TCA_PEDIT_KEY_EX_HTYPE}, TCA_PEDIT_KEY_EX_HDR_TYPE_IP4], ' +
      '[{nla_len=6, nla_type=TCA_PEDIT_KEY_EX_CMD}, TCA_PEDIT_KEY_EX_CMD_SET]]]]]',
  );
  const geneve = attribute(11, attribute(1, attribute(1, bytes(1, 2)), attribute(2, bytes(128))));
  expect(ofAction('tunnel_key', attribute(7, bytes(0, 0, 0, 42)), geneve)).toBe(
    '[[{nla_len=8, nla_type=TCA_TUNNEL_KEY_ENC_KEY_ID}, htonl(42)], [{nla_len=24, nla_type=TCA_TUNNEL_KEY_ENC_OPTS}, ' +
      '[{nla_len=20, nla_type=TCA_TUNNEL_KEY_ENC_OPTS_GENEVE}, ' +
      '[[{nla_len=6, nla_type=TCA_TUNNEL_KEY_ENC_OPT_GENEVE_CLASS}, htons(258)], ' +
      '[{nla_len=5, nla_type=TCA_TUNNEL_KEY_ENC_OPT_GENEVE_TYPE}, 0x80]]]]]',
  );
});
