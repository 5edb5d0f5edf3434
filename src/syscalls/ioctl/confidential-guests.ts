import { SGX_PAGE_FLAGS } from '../../abi/generated/boards.ts';
import { flags } from '../../types/constants.ts';
import { fd64 } from '../../types/descriptor.ts';
import { inlineHexString } from '../../types/inline.ts';
import { address64, hex64, hexInt, uint8, uint64 } from '../../types/numbers.ts';
import { pointer } from '../../types/pointer.ts';
import { type Fields, struct } from '../../types/struct.ts';
import { exchangeOf, type Request } from './request.ts';

/** What encrypted guests ask of what encrypts them (linux/sev-guest.h, linux/tdx-guest.h). */
const asked: Fields = {
  msg_version: uint8,
  req_data: address64,
  resp_data: address64,
  fw_error: hexInt,
  vmm_error: hexInt,
};
const request = exchangeOf(asked, ['msg_version', 'req_data', 'resp_data'], ['fw_error', 'vmm_error']);
const report: Fields = { reportdata: inlineHexString(64), tdreport: inlineHexString(1024) };

/** Memory that the processor encrypts for programs (asm/sgx.h). */
const pages: Fields = {
  src: hex64,
  offset: hex64,
  length: uint64,
  secinfo: address64,
  flags: flags(SGX_PAGE_FLAGS),
  count: uint64,
};
const permissions: Fields = {
  offset: hex64,
  length: uint64,
  permissions: hex64,
  result: uint64,
  count: uint64,
};
const kinds: Fields = { offset: hex64, length: uint64, page_type: hex64, result: uint64, count: uint64 };
const removed: Fields = { offset: hex64, length: uint64, count: uint64 };

/** Requests about memory that is hidden from the machine around it. */
export const confidentialGuestRequests: readonly Request[] = [
  ['SNP_GET_REPORT SNP_GET_DERIVED_KEY SNP_GET_EXT_REPORT', request],
  ['TDX_CMD_GET_REPORT0', exchangeOf(report, ['reportdata'], ['tdreport'])],
  ['SGX_IOC_ENCLAVE_CREATE', pointer(struct({ src: address64 }))],
  [
    'SGX_IOC_ENCLAVE_ADD_PAGES',
    exchangeOf(pages, ['src', 'offset', 'length', 'secinfo', 'flags'], ['count']),
  ],
  ['SGX_IOC_ENCLAVE_INIT', pointer(struct({ sigstruct: address64 }))],
  ['SGX_IOC_ENCLAVE_PROVISION', pointer(struct({ fd: fd64 }))],
  [
    'SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS',
    exchangeOf(permissions, ['offset', 'length', 'permissions'], ['result', 'count']),
  ],
  ['SGX_IOC_ENCLAVE_MODIFY_TYPES', exchangeOf(kinds, ['offset', 'length', 'page_type'], ['result', 'count'])],
  ['SGX_IOC_ENCLAVE_REMOVE_PAGES', exchangeOf(removed, ['offset', 'length'], ['count'])],
];
