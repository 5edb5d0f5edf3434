import { address64, hex8, hex16, hex64, hexInt, uint, uint16, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { exchangeOf, type Request } from './request.ts';

/** `struct nvme_passthru_cmd` (linux/nvme_ioctl.h): a command as the drive gets it, whose numbers depend on the queue. */
const COMMAND: Fields = {
  opcode: hex8,
  flags: hex8,
  rsvd1: hidden(uint16),
  nsid: hexInt,
  cdw2: hexInt,
  cdw3: hexInt,
  metadata: address64,
  addr: address64,
  metadata_len: uint,
  data_len: uint,
  cdw10: hexInt,
  cdw11: hexInt,
  cdw12: hexInt,
  cdw13: hexInt,
  cdw14: hexInt,
  cdw15: hexInt,
  timeout_ms: uint,
};
const asked = Object.keys(COMMAND).filter((name) => name !== 'rsvd1');
const command: Fields = { ...COMMAND, result: hexInt };
const wide: Fields = { ...COMMAND, rsvd2: hidden(uint), result: hex64 };
/** With several buffers `struct iovec` are counted where the length would be. */
const counted = (name: string) => (name === 'data_len' ? 'vec_cnt' : name);
const vector: Fields = Object.fromEntries(Object.entries(wide).map(([name, type]) => [counted(name), type]));

const transfer = struct({
  opcode: hex8,
  flags: hex8,
  control: hex16,
  nblocks: uint16,
  rsvd: hidden(uint16),
  metadata: address64,
  addr: address64,
  slba: uint64,
  dsmgmt: hexInt,
  reftag: hexInt,
  apptag: hex16,
  appmask: hex16,
});

/** Requests to NVMe drives. */
export const nvmeRequests: readonly Request[] = [
  ['NVME_IOCTL_ADMIN_CMD NVME_IOCTL_IO_CMD', exchangeOf(command, asked, ['result'])],
  ['NVME_IOCTL_ADMIN64_CMD NVME_IOCTL_IO64_CMD', exchangeOf(wide, asked, ['result'])],
  ['NVME_IOCTL_IO64_CMD_VEC', exchangeOf(vector, asked.map(counted), ['result'])],
  ['NVME_IOCTL_SUBMIT_IO', pointer(transfer)],
];
