import type { NameWords } from '@servanda/pipeline'
import { beginOf } from './begin.ts'

const words = (list: string): string[] => list.trim().split(/\s+/)

/** The nouns that head the names of mechanisms and instruments. Names end with them. */
export const names: NameWords = {
  language: 'zh',
  classes: {},
  roles: {},
  families: [
    {
      type: 'mechanism',
      need: 'nothing',
      heads:
        words(`委员会 联委会 联合委员会 混委会 指导委员会 工作组 对话机制 磋商机制 会晤机制 合作机制 交流机制 机制 渠道 热线
        论坛 研讨会 部长级会议 领导人会议 联合巡逻 之友小组`),
    },
    {
      type: 'instrument',
      need: 'nothing',
      heads: words(
        `协定 协议 条约 公约 议定书 谅解备忘录 备忘录 换文 联合声明 联合公报 宣言 宪章 行为准则 合作文本 合作规划`,
      ),
    },
  ],
  silent: [],
  spellings: {},
  beginOf,
}
