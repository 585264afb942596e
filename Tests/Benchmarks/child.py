"""Runs one command and prints its process id, then what it cost.

A process of its own, since the system counts the memory of whoever starts a command as the command's: this one has next to none.
"""
import json
import os
import sys
import time

silence = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
start = time.perf_counter()
process = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=silence)
print(process, flush=True)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
print(json.dumps([os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss]))
