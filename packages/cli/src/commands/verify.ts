import { readFile, writeFile } from 'node:fs/promises'
import type { Checkpoint } from '@servanda/register'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { note, plain, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface VerifyOptions extends RegisterOptions {
  readonly against?: string
  readonly checkpoint?: string
  readonly key: string
  readonly json?: true
}

export const verify = verb('verify', {
  summary: 'check that every quote, text, original and log entry is as it was kept',
  description:
    'A signed checkpoint, given to others, shows later whether anything before it was changed: with --against, or without Servanda by check-log.mjs, which needs the checkpoint and what "list log --json" prints.',
  examples: [
    'servanda verify',
    "servanda verify --json | jq '.problems | length'",
    'servanda verify --checkpoint june.json',
    'servanda verify --against june.json',
  ],
})
  .option('--against <file>', 'a checkpoint that the log must still hold')
  .option('--checkpoint <file>', 'sign the end of the log and write the checkpoint there, where nothing is wrong')
  .option('--key <file>', 'Ed25519 key to sign with, as PEM; made where there is none', 'servanda-key.pem')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: VerifyOptions, command: Command) => {
    const against = options.against === undefined ? undefined : await checkpointIn(options.against, command)
    const { report, checkpoint } = await withRegister(
      options,
      async (register) => {
        const report = await register.verify(against)
        const sign = options.checkpoint !== undefined && report.problems.length === 0
        return { report, checkpoint: sign ? await register.checkpoint(options.key) : undefined }
      },
      { readOnly: true },
    )
    if (report.problems.length > 0) process.exitCode = EXIT.failed
    if (checkpoint) await writeFile(options.checkpoint!, `${JSON.stringify(checkpoint, undefined, 2)}\n`)
    if (options.json) return writeJson(report)
    const { documents, provisions, mentions, entries, problems } = report
    for (const { source, message, code, id } of problems) writeLine(plain(`${id ?? source}: ${message} (${code})`))
    const found = problems.length === 0 ? 'every one is as it was kept' : `${problems.length} problems`
    writeLine(
      `Checked ${documents} documents, ${provisions} provisions, ${mentions} mentions, ${entries} log entries: ${found}`,
    )
    if (checkpoint) note(`Signed the first ${checkpoint.n} entries with key ${checkpoint.publicKey}`)
  })

async function checkpointIn(file: string, command: Command): Promise<Checkpoint> {
  try {
    const checkpoint = JSON.parse(await readFile(file, 'utf8')) as Checkpoint
    if (typeof checkpoint.signature === 'string') return checkpoint
  } catch {
    // the line below says what to do
  }
  return command.error(`--against ${file}: give a file that "servanda verify --checkpoint" wrote`, {
    exitCode: EXIT.usage,
  })
}
