import { describe, expect, it } from 'vitest';
import { ioctl } from '../../../../src/syscalls/ioctl/ioctl.ts';
import { decode, type FakeBytes, words32, words64 } from '../../support/decode.ts';

const AT = 0x1000;
const DATA = 0x2000;
const SIOCETHTOOL = 0x8946;

/** `struct ifreq` of the interface `eth0`, whose union begins with a pointer. */
const request = Buffer.concat([Buffer.from('eth0'.padEnd(16, '\0')), words64(DATA, 0, 0)]);

function shown(asked: Uint8Array, answered: Uint8Array, more: FakeBytes = {}, number = SIOCETHTOOL): string {
  const line = decode(ioctl, [3, number, AT], {
    memory: { [AT]: request, [DATA]: asked, ...more },
    memoryAtExit: { [AT]: request, [DATA]: answered, ...more },
  });
  return line.slice(line.indexOf('{'), -') = 0'.length);
}

const bytes = (...parts: (readonly number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => [...part]));

describe('what drivers of network interfaces are asked', () => {
  it('is told by the command, and the answer is what belongs to it', () => {
    expect(shown(words32(0xa), words32(0xa, 1))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GLINK}} => {ifr_data={data=1}}',
    );
    expect(shown(words32(0x2c, 1), words32(0x2c, 1))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_SGRO, data=1}}',
    );
    expect(shown(words32(0x777), words32(0x777))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=0x777 /* ETHTOOL_??? */}}',
    );
  });

  it('is who the driver is', () => {
    const text = (value: string, length: number) => Buffer.from(value.padEnd(length, '\0'));
    const driver = bytes(
      words32(3),
      text('virtio_net', 32),
      text('1.0.0', 32),
      text('', 32),
      text('0000:00:03.0', 32),
      text('', 44),
      words32(0, 12, 0, 0, 0),
    );
    expect(shown(words32(3), driver)).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GDRVINFO}} => {ifr_data={driver="virtio_net", version="1.0.0", fw_version="",' +
        ' bus_info="0000:00:03.0", erom_version="", n_priv_flags=0, n_stats=12, testinfo_len=0, eedump_len=0, regdump_len=0}}',
    );
  });

  it.each([
    [255, ', link_mode_masks=[]'],
    [1, ', link_mode_masks=[0x1, 0x2, 0x3]'],
  ])('is the link, with its masks where the words are known: %i', (words, masks) => {
    const link = (count: number) =>
      bytes(
        words32(0x4c, 1000),
        [1, 0, 0, 1, 0, 1, 1, count, 0, 0, 0, 0],
        new Uint8Array(28),
        words32(1, 2, 3),
      );
    expect(shown(link(0), link(words))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GLINKSETTINGS, link_mode_masks_nwords=0}} => {ifr_data={speed=SPEED_1000,' +
        ' duplex=DUPLEX_FULL, port=PORT_TP, phy_address=0, autoneg=AUTONEG_ENABLE, mdio_support=0, eth_tp_mdix=ETH_TP_MDI,' +
        ` eth_tp_mdix_ctrl=ETH_TP_MDI, link_mode_masks_nwords=${words === 255 ? -1 : 1}, transceiver=XCVR_INTERNAL,` +
        ` master_slave_cfg=0, master_slave_state=0, rate_matching=0${masks}}}`,
    );
  });

  it('are names and numbers of statistics', () => {
    const names = bytes(words32(0x1b, 1, 1), Buffer.from('rx_packets'.padEnd(32, '\0')));
    expect(shown(words32(0x1b, 1, 1), names)).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTRINGS, string_set=ETH_SS_STATS, len=1}} => {ifr_data={' +
        'string_set=ETH_SS_STATS, len=1, data=["rx_packets"]}}',
    );
    expect(shown(words32(0x1d, 2), bytes(words32(0x1d, 2), words64(7, 8)))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTATS, n_stats=2}} => {ifr_data={n_stats=2, data=[7, 8]}}',
    );
  });

  it('is not followed where it cannot be read', () => {
    expect(shown(new Uint8Array(0), new Uint8Array(0))).toBe('{ifr_name="eth0", ifr_data=0x2000}');
    expect(shown(words32(0x1b, 1), words32(0x1b, 1))).toBe(
      '{ifr_name="eth0", ifr_data={cmd=ETHTOOL_GSTRINGS, ???}} => {ifr_data={???}}',
    );
  });
});

it('times of packets are asked for in what a request points to', () => {
  const SIOCSHWTSTAMP = 0x89b0;
  expect(shown(words32(0, 1, 1), words32(0, 1, 12), {}, SIOCSHWTSTAMP)).toBe(
    '{ifr_name="eth0", ifr_data={flags=0, tx_type=HWTSTAMP_TX_ON, rx_filter=HWTSTAMP_FILTER_ALL}}' +
      ' => {ifr_data={flags=0, tx_type=HWTSTAMP_TX_ON, rx_filter=HWTSTAMP_FILTER_PTP_V2_EVENT}}',
  );
});
