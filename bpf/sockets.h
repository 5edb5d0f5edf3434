/* SPDX-License-Identifier: GPL-2.0 OR MIT */
/* What sockets of the current task are. */
#ifndef XTRACE_SOCKETS_H
#define XTRACE_SOCKETS_H

#include "kernel.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include "maps.h"
#include "segments.h"

/* Whether a socket of the internet has a port; whoever asks the kernel about its sockets finds those that have one. */
static __always_inline bool learn_internet(struct socket_facts *facts, struct sock *sk)
{
	u16 port = BPF_CORE_READ(sk, __sk_common.skc_num);
	u32 address;

	facts->local_port = __builtin_bswap16(port);
	facts->remote_port = BPF_CORE_READ(sk, __sk_common.skc_dport);
	if (facts->family == AF_INET) {
		address = BPF_CORE_READ(sk, __sk_common.skc_rcv_saddr);
		__builtin_memcpy(facts->local, &address, sizeof(address));
		address = BPF_CORE_READ(sk, __sk_common.skc_daddr);
		__builtin_memcpy(facts->remote, &address, sizeof(address));
	} else if (bpf_core_field_exists(sk->__sk_common.skc_v6_daddr)) {
		bpf_core_read(facts->local, sizeof(facts->local), &sk->__sk_common.skc_v6_rcv_saddr);
		bpf_core_read(facts->remote, sizeof(facts->remote), &sk->__sk_common.skc_v6_daddr);
	}
	return port != 0;
}

/* Whether a socket of AF_UNIX has a name, which follows then, or a peer. */
static __always_inline bool learn_local(struct capture_machine *m, struct segment *s, struct socket_facts *facts,
					struct sock *sk)
{
	struct unix_sock *local = (struct unix_sock *)sk;
	struct sock *peer;
	struct unix_address *address;
	/* A path may take all the room, and a NUL behind that. */
	u64 length;

	if (!bpf_core_type_exists(struct unix_sock))
		return false;
	peer = BPF_CORE_READ(local, peer);
	facts->other = BPF_CORE_READ(peer, sk_socket, file, f_inode, i_ino);
	address = BPF_CORE_READ(local, addr);
	length = (u32)BPF_CORE_READ(address, len) - sizeof(u16);
	asm volatile("" : "+r"(length));
	if (!address || length > sizeof(address->name[0].sun_path) + 1)
		return facts->other != 0;
	bpf_probe_read_kernel(facts + 1, length, (void *)address + bpf_core_field_offset(struct unix_address, name) + sizeof(u16));
	s->length = s->length + length;
	m->used = m->used + align8(length);
	return true;
}

/* Captures what a socket is, behind the facts about its descriptor. */
static __always_inline void capture_socket(struct capture_machine *m, struct segment *s, struct file *file,
					   const unsigned char *protocol)
{
	struct socket_facts *facts = (void *)(s + 1) + sizeof(struct descriptor_facts);
	struct socket *socket = BPF_CORE_READ(file, private_data);
	struct sock *sk = BPF_CORE_READ(socket, sk);
	u16 number = BPF_CORE_READ(sk, sk_protocol);

	__builtin_memset(facts, 0, sizeof(*facts));
	s->length = s->length + sizeof(*facts);
	m->used = m->used + sizeof(*facts);
	bpf_probe_read_kernel_str(facts->protocol, sizeof(facts->protocol), protocol);
	facts->family = BPF_CORE_READ(sk, __sk_common.skc_family);
	if (BPF_CORE_READ(sk, __sk_common.skc_net.net, ns.inum) != config.network_namespace)
		return;
	switch (facts->family) {
	case AF_INET:
	case AF_INET6:
		if (number == IPPROTO_TCP || number == IPPROTO_UDP || number == IPPROTO_UDPLITE)
			facts->has_address = learn_internet(facts, sk);
		break;
	case AF_UNIX:
		facts->has_address = learn_local(m, s, facts, sk);
		break;
	case AF_NETLINK:
		facts->other = BPF_CORE_READ((struct netlink_sock *)sk, portid);
		facts->netlink_protocol = number;
		facts->has_address = BPF_CORE_READ((struct netlink_sock *)sk, bound) ||
				     BPF_CORE_READ((struct netlink_sock *)sk, subscriptions);
	}
}

#endif
