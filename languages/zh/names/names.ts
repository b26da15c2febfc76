import type { NameWords } from '@servanda/pipeline'
import { words } from '../words/function-words.ts'
import { beginOf } from './begin.ts'

/** What standing dialogues are about; 对话 alone is a manner. */
const DIALOGUES =
  words(`安全 经济 防务 国防 人权 政治 财金 金融 能源 商务 贸易 投资 气候 海洋 海上 网络 反恐 执法 司法 青年 智库 文明 议会 部长级
  副部长级 高级别 文化 教育 科技 数字 产业 工商 企业`)

/** The nouns that head the names of mechanisms and instruments. Names end with them. */
export const names: NameWords = {
  language: 'zh',
  classes: { and: words('和 与 及 或'), stop: words('的 在 等 为 了 将 是 同 对 以 并') },
  roles: {},
  families: [
    {
      type: 'mechanism',
      need: 'nothing',
      heads:
        words(`委员会 联委会 联合委员会 混委会 指导委员会 工作组 工作小组 专家组 联络小组 对话机制 磋商机制 会晤机制 会商机制 协调机制 协商机制 合作机制 交流机制 机制
        渠道 热线 论坛 研讨会 年会 部长级会议 领导人会议 联合巡逻 之友小组 战略对话 政策对话 政治磋商 外交磋商 领事磋商 定期磋商 经常性磋商 年度磋商
        年度会晤 定期会晤 ${DIALOGUES.map((about) => `${about}对话`).join(' ')}`),
    },
    {
      type: 'instrument',
      need: 'nothing',
      heads: words(
        `协定 协议 条约 公约 议定书 谅解备忘录 备忘录 换文 意向书 联合声明 共同声明 联合公报 宣言 宪章 行为准则 合作文本 合作文件 合作规划 合作计划 行动计划 行动纲领`,
      ),
    },
  ],
  silent: [],
  spellings: {},
  marks: ['《》', '“”'],
  beginOf,
}
