import { Option } from 'commander'

export const allowHostOption = (): Option =>
  new Option(
    '--allow-host <host:port>',
    'lets addresses lead to this one place on this machine or its network',
  ).argParser((value, before: readonly string[] = []) => [...before, value])
