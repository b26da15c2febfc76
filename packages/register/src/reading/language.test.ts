import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { recogniseLanguage } from './language.ts'

describe('the language of a text', () => {
  test.each([
    ['en', 'The two sides agreed to set up a committee on fisheries.'],
    ['en', 'Kenya will host the next meeting.'],
    ['en', 'The two sides visited Hà Nội and Đồng Đăng and agreed on the opening of a school in Lạng Sơn.'],
    ['vi', 'Hai bên nhất trí thành lập ủy ban nghề cá và mở cửa khẩu.'],
    ['vi', 'Hai bên nhất trí thành lập ủy ban nghề cá.'.normalize('NFD')],
    ['zh', '双方同意成立渔业委员会，并在ASEAN框架内加强合作。'],
    ['ja', '両国は漁業委員会を設立することで一致した。'],
    ['ko', '양측은 어업위원회를 설립하기로 합의했다.'],
  ])('is plainly %s: %s', (language, text) => {
    expect(recogniseLanguage(text, 0)).toEqual({ value: language, by: 'recognised', reason: expect.any(String) })
  })

  test.each([
    '',
    '2025 …',
    'Les deux parties ont décidé de créer un comité.',
    'Beide Seiten vereinbarten einen Ausschuss.',
  ])('is left open in doubt: %j', (text) => {
    expect(recogniseLanguage(text, 0)).toBeUndefined()
  })

  test('is that of the text behind its header', () => {
    const header = 'title: The talks of the ministers of the two states in the capital\n---\n'
    expect(recogniseLanguage(`${header}双方同意成立渔业委员会。`, header.length)?.value).toBe('zh')
  })

  test('is looked for in any text without failing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, from) => {
        const known = recogniseLanguage(text, from)
        return known === undefined || known.by === 'recognised'
      }),
    )
  })
})
