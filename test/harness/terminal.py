"""Types a text into a command on a terminal of its own, and prints what the terminal shows until the command ends.

terminal.py COMMAND [ARGUMENT]... TEXT
"""
import os
import pty
import sys

pid, terminal = pty.fork()
if pid == 0:
    os.environ.update(TERM="dumb", HISTFILE="/dev/null")
    os.execvp(sys.argv[1], sys.argv[1:-1])
os.write(terminal, sys.argv[-1].encode())
while True:
    try:
        shown = os.read(terminal, 65536)
    except OSError:
        break
    if not shown:
        break
    sys.stdout.buffer.write(shown)
os.waitpid(pid, 0)
