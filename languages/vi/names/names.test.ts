import { read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { vi } from '../index.ts'

const mentions = (text: string, type: string): string[] =>
  read(text, { packs: [vi], frameworks: [] })
    .value.parts.flatMap((part) => part.mentions)
    .filter((one) => one.type === type)
    .map(({ quote }) => quote)

test.each([
  [
    'Hai bên phát huy vai trò của Ủy ban hỗn hợp về nghề cá, trồng rừng và du lịch.',
    'Ủy ban hỗn hợp về nghề cá, trồng rừng và du lịch',
  ],
  ['Hai bên lập Nhóm công tác nghiên cứu chè và mở rộng buôn bán.', 'Nhóm công tác nghiên cứu chè'],
  ['Hai bên thiết lập đường dây nóng giữa hai Bộ Y tế trong năm nay.', 'đường dây nóng giữa hai Bộ Y tế'],
  [
    'Hai bên duy trì các cuộc gặp giữa ba Bộ trưởng Y tế, Thủy sản, Lâm nghiệp và Môi trường.',
    'cuộc gặp giữa ba Bộ trưởng Y tế, Thủy sản, Lâm nghiệp và Môi trường',
  ],
  ['Hai bên duy trì cơ chế đối thoại chiến lược nghề cá.', 'đối thoại chiến lược nghề cá'],
])('in "%s" %s is a mechanism', (text, name) => {
  for (const form of ['NFC', 'NFD'] as const)
    expect(mentions(text.normalize(form), 'mechanism')).toEqual([name.normalize(form)])
})

test('a head in capitals behind a comma begins a name of its own', () => {
  expect(
    mentions('Hai bên phát huy Ủy ban Hỗn hợp về nghề cá, Hội nghị hợp tác các tỉnh ven hồ.', 'mechanism'),
  ).toEqual(['Ủy ban Hỗn hợp về nghề cá', 'Hội nghị hợp tác các tỉnh ven hồ'])
})

test.each([
  ['Hai bên ký Hiệp định hợp tác nghề cá tại Viêng Chăn.', 'Hiệp định hợp tác nghề cá'],
  ['Hai bên sớm ký Bản ghi nhớ về y tế (MOU) trong năm nay.', 'Bản ghi nhớ về y tế (MOU)'],
  ['Hai bên thực hiện các thỏa thuận cấp cao.', 'thỏa thuận cấp cao'],
])('in "%s" %s is an instrument', (text, name) => {
  expect(mentions(text, 'instrument')).toEqual([name])
})

test.each([
  'Hai bên giải quyết bất đồng thông qua đối thoại hòa bình.',
  'Hai bên thỏa thuận mở chợ.',
  'Chủ tịch Thượng viện phát biểu.',
])('"%s" names nothing', (text) => {
  expect(['mechanism', 'instrument', 'person'].flatMap((type) => mentions(text, type))).toEqual([])
})
