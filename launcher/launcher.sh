#!/bin/sh
# Starts the program on Node, where the build found no C compiler: what launcher.c does, as far as a shell can.
#
# Node resets signal dispositions and the signal mask, raises limits and opens closed descriptors, and a shell drops
# and reorders environment variables. A command that xtrace starts must see none of that. So before anything changes,
# this shell forks a copy of itself, which waits at a pipe (the gate) and becomes the command: with the dispositions,
# limits, descriptors and the very environment that xtrace was called with. It ends by itself when xtrace does.
# Everything here is built into the shell: another process would cost more than all of it.
#
# Under -D this shell is the one who waits and becomes the command, and Node runs in a grandchild.

self=$0
[ -h "$self" ] && self=$(readlink -f -- "$self")
case $self in
*/*) root=${self%/*}/.. ;;
*) root=.. ;;
esac

if ! command -v node >/dev/null; then
  echo "xtrace: Node.js is needed (version 20 or later), and no 'node' is in PATH" >&2
  exit 1
fi

if ! [ -e "$root/dist/main.cjs" ]; then
  echo "xtrace: $root/dist is missing: 'npm run build' makes it" >&2
  exit 1
fi

# A shell ignores these two signals in what it starts in the background: remember whether they were before.
ignored=
while read -r key value; do
  case $key in SigIgn:)
    ignored=$value
    break
    ;;
  esac
done </proc/self/status 2>/dev/null

# Sets three descriptors that nobody uses: both ends of the gate, and a copy of the command's standard input.
open_gate() {
  reading=
  writing=
  input=
  for fd in 9 8 7 6 5 4 3; do
    if [ -e /proc/self/fd/$fd ]; then
      continue
    elif [ -z "$reading" ]; then
      reading=$fd
    elif [ -z "$writing" ]; then
      writing=$fd
    elif [ -z "$input" ]; then
      input=$fd
    fi
  done
  [ -n "$input" ] || return 1

  # A here-document is a pipe; opening its other end through /proc is how a shell without mkfifo gets both.
  eval "exec $reading<<END
wait
END
exec $writing>/proc/self/fd/$reading"
  if [ -e /proc/self/fd/0 ]; then
    eval "exec $input<&0"
  else
    input=-
  fi
}

close_for_node() {
  eval "exec $reading<&-"
  [ $input = - ] || eval "exec $input<&-"
}

start_node() {
  # Nothing that the environment names is loaded into the tracer: no library, no module, no code of others.
  unset LD_PRELOAD LD_AUDIT LD_LIBRARY_PATH OPENSSL_CONF OPENSSL_MODULES OPENSSL_ENGINES NODE_OPTIONS NODE_PATH \
    NODE_COMPILE_CACHE NODE_REPL_EXTERNAL_MODULE NODE_CHANNEL_FD NODE_UNIQUE_ID NODE_DEBUG NODE_DEBUG_NATIVE \
    NODE_V8_COVERAGE NODE_EXTRA_CA_CERTS NODE_ICU_DATA NODE_PENDING_DEPRECATION
  exec node --no-warnings "$root/dist/main.cjs" "$@"
}

# Whether -D may be among the options: where this says no, it is not. Letters in brackets have a value behind them.
daemon=
expected=
for word; do
  case $expected in
  value)
    expected=
    continue
    ;;
  esac
  case $word in
  --) break ;;
  --da*)
    daemon=yes
    break
    ;;
  --*=*) expected= ;;
  --*) expected=perhaps ;;
  -?*)
    expected=
    flags=${word%%D*}
    case $flags in
    "$word" | *[abeEIoOpPsSuUX]*) ;;
    *)
      daemon=yes
      break
      ;;
    esac
    [ -n "${word#*[abeEIoOpPsSuUX]}" ] || expected=value
    ;;
  *)
    [ -n "$expected" ] || break
    expected=
    ;;
  esac
done

if [ -n "$daemon" ] && open_gate; then
  launch=$$,$reading,$writing,$input,$ignored,${BASH_VERSION:+bash},caller
  (
    close_for_node
    start_node "--launch=$launch" "$@" &
  )
  eval "exec $writing>&- <&$reading"
  read -r _
  # What Node says unless it sends this process into the command: the status to exit with, or that there was no -D.
  read -r answer
  [ "$answer" = foreground ] || exit "${answer:-1}"
  if [ $input = - ]; then
    exec <&-
  else
    eval "exec <&$input $input<&-"
  fi
  eval "exec $reading<&-"
fi

launch=
if open_gate; then
  eval "{ exec $writing>&-; read -r _; read -r _; exit; } <&$reading &"
  launch=$!,$reading,$writing,$input,$ignored,${BASH_VERSION:+bash}
  close_for_node
fi
start_node "--launch=$launch" "$@"
