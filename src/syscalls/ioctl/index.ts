import type { Chapter } from '../chapters.ts';
import defer * as atm from './atm.ts';
import defer * as autofs from './autofs.ts';
import defer * as binder from './binder.ts';
import defer * as block from './block.ts';
import defer * as earlierBroadcasts from './broadcasts-before.ts';
import defer * as btrfs from './btrfs.ts';
import defer * as btrfsSubvolumes from './btrfs-subvolumes.ts';
import defer * as clocks from './clocks.ts';
import defer * as compressedSound from './compressed-sound.ts';
import defer * as confidentialGuests from './confidential-guests.ts';
import defer * as console from './console.ts';
import defer * as deviceMapper from './device-mapper.ts';
import defer * as devices from './devices.ts';
import defer * as disks from './disks.ts';
import defer * as dmaBuffers from './dma-buffers.ts';
import defer * as broadcasts from './dvb.ts';
import defer * as dvds from './dvds.ts';
import defer * as encryption from './encryption.ts';
import defer * as ethtool from './ethtool.ts';
import defer * as ext4 from './ext4.ts';
import defer * as files from './files.ts';
import defer * as firewire from './firewire.ts';
import defer * as flash from './flash.ts';
import defer * as floppies from './floppies.ts';
import defer * as framebuffers from './framebuffers.ts';
import defer * as gpio from './gpio.ts';
import defer * as graphics from './graphics.ts';
import defer * as graphicsDrivers from './graphics-drivers.ts';
import defer * as intelGraphics from './graphics-intel.ts';
import defer * as graphicsLegacy from './graphics-legacy.ts';
import defer * as graphicsModes from './graphics-modes.ts';
import defer * as graphicsObjects from './graphics-objects.ts';
import defer * as humanInterfaces from './hid.ts';
import defer * as input from './input.ts';
import defer * as instruments from './instruments.ts';
import defer * as interfaces from './interfaces.ts';
import defer * as iommu from './iommu.ts';
import defer * as kfd from './kfd.ts';
import defer * as kvm from './kvm.ts';
import defer * as kvmGuests from './kvm-guests.ts';
import defer * as kvmMachines from './kvm-machines.ts';
import defer * as kvmStates from './kvm-states.ts';
import defer * as management from './management.ts';
import defer * as mediaDevices from './media-devices.ts';
import defer * as namespaces from './namespaces.ts';
import defer * as networkDevices from './network-devices.ts';
import defer * as nilfs from './nilfs.ts';
import defer * as nvdimm from './nvdimm.ts';
import defer * as nvme from './nvme.ts';
import defer * as opticalDrives from './optical-drives.ts';
import defer * as oss from './oss.ts';
import defer * as otherGuests from './other-guests.ts';
import defer * as ppp from './ppp.ts';
import defer * as processes from './processes.ts';
import defer * as processors from './processors.ts';
import defer * as pulses from './pulses.ts';
import defer * as raid from './raid.ts';
import defer * as rapidio from './rapidio.ts';
import defer * as rdma from './rdma.ts';
import type { Request } from './request.ts';
import defer * as routes from './routes.ts';
import defer * as scsi from './scsi.ts';
import defer * as seccomp from './seccomp.ts';
import defer * as selfEncryption from './sed-opal.ts';
import defer * as serial from './serial.ts';
import defer * as smallDevices from './small-devices.ts';
import defer * as sound from './sound.ts';
import defer * as soundControls from './sound-controls.ts';
import defer * as soundSequencer from './sound-sequencer.ts';
import defer * as soundUmp from './sound-ump.ts';
import defer * as synchronization from './synchronization.ts';
import defer * as tapes from './tapes.ts';
import defer * as tee from './tee.ts';
import defer * as terminals from './terminals.ts';
import defer * as tun from './tun.ts';
import defer * as blockServers from './ublk.ts';
import defer * as uinput from './uinput.ts';
import defer * as usb from './usb.ts';
import defer * as usbInstruments from './usb-instruments.ts';
import defer * as userfaultfd from './userfaultfd.ts';
import defer * as v4l2 from './v4l2.ts';
import defer * as v4l2Events from './v4l2-events.ts';
import defer * as rareVideo from './v4l2-rare.ts';
import defer * as videoTimings from './v4l2-timings.ts';
import defer * as vfioMemory from './vfio-memory.ts';
import defer * as vhost from './vhost.ts';
import defer * as virtualTerminals from './virtual-terminals.ts';
import defer * as volumes from './volumes.ts';
import defer * as wireless from './wireless.ts';
import defer * as zones from './zones.ts';

/** What is known of the requests of ioctl(2). */
export const requestChapters: readonly Chapter<Request>[] = [
  () => terminals.terminalRequests,
  () => console.consoleRequests,
  () => files.fileRequests,
  () => block.blockRequests,
  () => interfaces.interfaceRequests,
  () => networkDevices.networkDeviceRequests,
  () => ethtool.ethtoolRequests,
  () => namespaces.namespaceRequests,
  () => btrfs.btrfsRequests,
  () => clocks.clockRequests,
  () => gpio.gpioRequests,
  () => input.inputRequests,
  () => v4l2.videoRequests,
  () => kvm.kvmRequests,
  () => devices.deviceRequests,
  () => disks.diskRequests,
  () => deviceMapper.deviceMapperRequests,
  () => scsi.scsiRequests,
  () => flash.flashRequests,
  () => userfaultfd.userfaultfdRequests,
  () => seccomp.seccompRequests,
  () => btrfsSubvolumes.btrfsSubvolumeRequests,
  () => dmaBuffers.dmaBufferRequests,
  () => encryption.encryptionRequests,
  () => kvmMachines.kvmMachineRequests,
  () => processes.processRequests,
  () => synchronization.synchronizationRequests,
  () => serial.serialRequests,
  () => tun.tunRequests,
  () => uinput.uinputRequests,
  () => vhost.vhostRequests,
  () => v4l2Events.videoEventRequests,
  () => zones.zoneRequests,
  () => ext4.ext4Requests,
  () => iommu.iommuRequests,
  () => tee.teeRequests,
  () => graphics.graphicsRequests,
  () => graphicsModes.graphicsModeRequests,
  () => graphicsObjects.graphicsObjectRequests,
  () => graphicsLegacy.graphicsLegacyRequests,
  () => sound.soundRequests,
  () => soundControls.soundControlRequests,
  () => soundSequencer.sequencerRequests,
  () => soundUmp.umpRequests,
  () => kvmStates.kvmStateRequests,
  () => kvmGuests.kvmGuestRequests,
  () => selfEncryption.selfEncryptionRequests,
  () => blockServers.blockServerRequests,
  () => videoTimings.videoTimingRequests,
  () => framebuffers.framebufferRequests,
  () => humanInterfaces.humanInterfaceRequests,
  () => nvme.nvmeRequests,
  () => opticalDrives.opticalDriveRequests,
  () => ppp.pppRequests,
  () => pulses.pulseRequests,
  () => raid.raidRequests,
  () => tapes.tapeRequests,
  () => usb.usbRequests,
  () => virtualTerminals.virtualTerminalRequests,
  () => autofs.autofsRequests,
  () => binder.binderRequests,
  () => confidentialGuests.confidentialGuestRequests,
  () => management.managementRequests,
  () => mediaDevices.mediaDeviceRequests,
  () => vfioMemory.vfioMemoryRequests,
  () => volumes.volumeRequests,
  () => broadcasts.broadcastRequests,
  () => kfd.kfdRequests,
  () => rdma.rdmaRequests,
  () => smallDevices.smallDeviceRequests,
  () => nvdimm.nvdimmRequests,
  () => processors.processorRequests,
  () => wireless.wirelessRequests,
  () => routes.routeRequests,
  () => rareVideo.rareVideoRequests,
  () => oss.ossRequests,
  () => instruments.instrumentRequests,
  () => floppies.floppyRequests,
  () => atm.atmRequests,
  () => dvds.dvdRequests,
  () => nilfs.nilfsRequests,
  () => firewire.firewireRequests,
  () => compressedSound.compressedSoundRequests,
  () => usbInstruments.usbInstrumentRequests,
  () => rapidio.rapidioRequests,
  () => earlierBroadcasts.earlierBroadcastRequests,
  () => otherGuests.otherGuestRequests,
  () => intelGraphics.intelGraphicsRequests,
  () => graphicsDrivers.graphicsDriverRequests,
];
