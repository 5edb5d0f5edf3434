import { MTRR_TYPES, NITRO_IMAGES } from '../../abi/generated/boards.ts';
import { enumeration, flags } from '../../types/constants.ts';
import { descriptorResult } from '../../types/descriptor.ts';
import { wholeArray } from '../../types/inline.ts';
import { hex64, hexInt, int, uint, uint64, ulong } from '../../types/numbers.ts';
import { pointee, pointer } from '../../types/pointer.ts';
import { type Fields, hidden, struct } from '../../types/struct.ts';
import { out } from '../../types/type.ts';
import { exchange, question, type Request } from './request.ts';

/** Registers of processors of single models (asm/msr.h): eax, ecx, edx, ebx, esp, ebp, esi, edi. */
const registers = wholeArray(hexInt, 8);

/** Ranges of memory by how they are cached (asm/mtrr.h). */
const numbered: Fields = {
  base: hex64,
  size: uint,
  regnum: uint,
  type: enumeration(MTRR_TYPES),
  pad: hidden(uint),
};
/** A range that is set. */
const range = struct({ base: ulong, size: uint, type: enumeration(MTRR_TYPES) });
/** As 32-bit programs have it. */
const numberedFirst: Fields = { regnum: uint, base: hexInt, size: uint, type: enumeration(MTRR_TYPES) };

/** Parts of a machine that no one outside of them sees (linux/nitro_enclaves.h). */
const image: Fields = { flags: flags(NITRO_IMAGES, 8), memory_offset: hex64 };
const memory = struct({ flags: hex64, memory_size: uint64, userspace_addr: hex64 });
const started: Fields = { flags: hex64, enclave_cid: uint64 };

/** Requests about processors, and about parts of them. */
export const processorRequests: readonly Request[] = [
  ['X86_IOC_RDMSR_REGS X86_IOC_WRMSR_REGS', exchange(registers, registers)],
  ['MTRRIOC_GET_ENTRY:24', question(numbered, 'regnum')],
  ['MTRRIOC_GET_ENTRY:16', question(numberedFirst, 'regnum')],
  ['MTRRIOC_ADD_ENTRY MTRRIOC_SET_ENTRY MTRRIOC_DEL_ENTRY MTRRIOC_KILL_ENTRY', pointer(range)],
  ['MTRRIOC_ADD_PAGE_ENTRY MTRRIOC_SET_PAGE_ENTRY', pointer(range)],
  ['MTRRIOC_DEL_PAGE_ENTRY MTRRIOC_KILL_PAGE_ENTRY', pointer(range)],
  ['MCE_GET_RECORD_LEN MCE_GET_LOG_LEN', out(pointee(int))],
  ['MCE_GETCLEAR_FLAGS', out(pointee(hexInt))],
  ['NE_CREATE_VM', out(pointee(hex64)), { result: descriptorResult }],
  ['NE_ADD_VCPU', exchange(uint, uint)],
  ['NE_GET_IMAGE_LOAD_INFO', question(image, 'flags')],
  ['NE_SET_USER_MEMORY_REGION', pointer(memory)],
  ['NE_START_ENCLAVE', exchange(struct(started), struct(started, { order: ['enclave_cid'] }))],
];
