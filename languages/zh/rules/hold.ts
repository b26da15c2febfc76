import type { Operator } from '../grammar/operators.ts'

export const support: Operator = {
  id: 'zh/support',
  summary: 'A party supports what another does.',
  does: 'predicate',
  words: '支持 坚定支持 坚决支持 一贯支持 继续支持',
  kind: 'position',
  marks: [{ text: '奥地利[支持禁止象牙贸易]。', expect: [{ kind: 'position', by: ['Austria'] }] }],
  ignores: ['支持者聚集在广场。'],
}

export const encourage: Operator = {
  id: 'zh/encourage',
  summary: 'A party encourages its own people or firms, or those of another, to act.',
  does: 'predicate',
  words: '鼓励 积极鼓励 继续鼓励',
  kind: 'commitment',
  bindingness: 'support',
  ends: true,
  marks: [{ text: '汤加[鼓励渔民上岸]。', expect: [{ kind: 'commitment', bindingness: 'support' }] }],
  ignores: ['鼓楼旁边有一家书店。'],
}

export const stance: Operator = {
  id: 'zh/stance',
  summary: 'A party states where it stands: 坚持, 反对, 尊重.',
  does: 'predicate',
  words: `坚持 奉行 恪守 遵守 反对 坚决反对 尊重 重视 高度重视 高度关切 关切 不寻求 无意 理解 赞同 主张 秉持 秉承 信守 坚守 珍视 看重 重申 拒绝 谴责 不接受 不承认 承认 认可 倡导 维护 捍卫 珍惜 倾听 关注
    高度关注 深切关注 不赞成 不认同 赞成 抵制 不参与 绝不允许 不允许 不谋求 谋求 无意于 不会改变 不搞 不怕 不惹事 不干涉 不挑战 忠于 牢记 铭记 不忘`,
  kind: 'position',
  marks: ['奥地利[反对贩卖象牙]。', { text: '马里[坚持自主管理河流]。', expect: [{ kind: 'position', by: ['Mali'] }] }],
  ignores: ['反对票只有一张。'],
}

export const regard: Operator = {
  id: 'zh/regard',
  summary: 'A party regards something as something: 将 ... 视为, 把 ... 作为.',
  does: 'regard',
  words: '始终将 始终把 一贯将 一贯把 历来将 历来把',
  kind: 'position',
  marks: ['马里[始终把河流视为共同财富]。'],
  ignores: ['马里把船还给了尼日尔。'],
}

export const believe: Operator = {
  id: 'zh/believe',
  summary: 'A party believes or is convinced that something is or will be so.',
  does: 'govern',
  words: '认识到 深刻认识到 认为 一致认为 相信 坚信 深信 确信 一致相信 同意认为',
  kind: 'position',
  marks: [{ text: '马里相信，两国将[共享河流]。', expect: [{ kind: 'position', by: ['Mali'] }] }],
  ignores: ['他的信写得很短。'],
}

/** 表示衷心感谢, 致以热烈祝贺: the verb, how, and what. */
const expressions = ['表示', '致以', '表达', '予以'].flatMap((verb) =>
  ['', '衷心', '热烈', '诚挚', '高度', '由衷', '深切', '真诚', '亲切', '崇高', '最'].flatMap((how) =>
    ['祝贺', '感谢', '欢迎', '赞赏', '满意', '敬意', '哀悼', '慰问', '问候', '祝愿', '谢意', '肯定'].map(
      (what) => verb + how + what,
    ),
  ),
)

export const welcome: Operator = {
  id: 'zh/welcome',
  summary: 'A party welcomes what is done, or guests and trade to come.',
  does: 'predicate',
  words: '欢迎 热烈欢迎 诚挚欢迎 真诚欢迎',
  kind: 'assessment',
  ends: true,
  marks: [
    { text: '双方[欢迎两国画家互访]。', expect: [{ kind: 'commitment', bindingness: 'support' }] },
    { text: '汤加[欢迎更多游客来访]。', expect: [{ kind: 'commitment', bindingness: 'support' }] },
    { text: '汤加外长表示，汤加[欢迎协议签署]。', expect: [{ kind: 'assessment' }] },
  ],
  ignores: ['这是一次欢迎会。'],
}

export const wish: Operator = {
  id: 'zh/wish',
  summary: 'A party wishes another well.',
  does: 'predicate',
  words: '祝 谨祝 祝愿 衷心祝愿 衷心祝 祝福',
  kind: 'position',
  ends: true,
  marks: [{ text: '汤加[祝斐济人民安康]。', expect: [{ kind: 'position', by: ['Tonga'] }] }],
  ignores: ['祝酒词印在背面。'],
}

export const assess: Operator = {
  id: 'zh/assess',
  summary: 'A party judges what has been: praises, thanks, congratulates, welcomes.',
  does: 'predicate',
  words: `高度评价 积极评价 评价 赞赏 高度赞赏 赞扬 高度赞扬 祝贺 热烈祝贺 热烈庆祝 感谢 衷心感谢 肯定 充分肯定 高度肯定 满意 对此表示满意 钦佩 表示高兴 高兴地看到 欣喜地看到
    深感高兴 很高兴 高兴 欣慰地看到 注意到 满意地看到 欣见 感到高兴 ${expressions.join(' ')}`,
  kind: 'assessment',
  ends: true,
  holds: true,
  marks: [{ text: '摩纳哥[高度评价联合调查队的工作]。', expect: [{ kind: 'assessment', by: ['Monaco'] }] }],
  ignores: ['这是一次欢迎会。'],
}
