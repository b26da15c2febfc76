import type { WordingWords } from '@servanda/pipeline'
import { rootOf } from './root.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const families = (lines: string): readonly (readonly string[])[] => lines.trim().split('\n').map(list)

export const WORDING: WordingWords = {
  idle: list(`
    the a an these those this that its their our his her my your each every any some no such several many most both all another other
    of in on at by for from with without within into onto over under between among amongst through throughout during via against
    toward towards upon across along amid amidst around about beyond regarding concerning including per as to and or but nor so
    will would shall should must may can could might be is are was were been being am has have had having do does did not
    they we he she it i you them us him themselves itself himself which who whose whom where when while if because since
    also further continue continued continues continuing jointly together mutual mutually respective especially particularly
    's re ve ll d more new one two well up out ahead there here than then now only just even still said
    reaffirm reaffirmed reaffirms reiterate reiterated reiterates agree agreed agrees aim aimed aiming
    called call calls work working works make made makes making including include includes through various relevant related
  `),
  everywhere: list(`
    strengthen cooperation cooperate promote support development develop country party side people relation relationship strive endeavour
    maintain international strategic bilateral area field world
  `),
  common: list(`
    nation state government leader exchange regional multilateral comprehensive level
    mechanism role implement important positive high great common close effective deep broad practical good quality
    issue interest work build establish achieve ensure provide take create carry encourage welcome participate mutual
    national global world local central foreign joint economic social political security public friendly
    partnership opportunity effort measure basis principle framework process progress condition agreement document project
    visit meeting dialogue communication coordination understanding trust friendship stability peace peaceful prosperity
    program initiative organization department agency enterprise business respect consider appreciate believe
    statement year time number way form path situation socialist cause history historic new view regard
  `),
  families: families(`
    strengthen promote advance further foster push deepen enhance boost bolster intensify reinforce consolidate elevate upgrade improve step greater stronger closer deeper
    maintain uphold safeguard defend preserve protect keep ensure sustain
    implement execute fulfil carry conduct
    use leverage utilise utilize tap harness
    adhere abide comply observe follow commit remain
    accelerate expedite speed hasten
    expand broaden widen increase extend enlarge
    handle manage address resolve settle tackle deal
    combat fight crack suppress counter crackdown
    soon swift early prompt expeditious quick
    build construct establish set found create construction
    develop development
    exchange communicate communication contact interact
    opportunity occasion
    relation relationship tie bond
    important importance significance significant vital
    friendly friendship
    positive active constructive activity
    country nation state
    enterprise company business firm
    people public popular
    difference dispute issue disagreement
    maritime sea ocean marine
    stable stability stabilise stabilize smooth unimpeded
    world global international
    achieve accomplish attain reach realise realize
    achievement accomplishment
    modern modernise modernize modernization modernisation
    culture cultural humanistic
    health healthcare medical
    crossborder transnational
    crime criminal
    connect connectivity interconnect interconnectivity interconnection connection link
    congratulate congratulation
    begin start launch commence inaugurate
    finish complete conclude conclusion finalise finalize
    hold convene organise organize host
    suited suit accord fit
    appreciate commend value treasure praise applaud
    unilateral unilateralism
    multipolar multipolarity
    multilateral multilateralism
    bully bullying hegemonism hegemony
    train training
    inherit carry
    study learn
    oppose reject resist
    propose proposal suggest suggestion
    open openness opening
    visit tour trip
    meet meeting
    example model
    leader leadership
    conference congress
    invest investment investor
    farm agriculture agricultural agro
    defence defense military
    police lawenforcement
    port border
    airline flight aviation
    student youth young
    legislature parliament legislative parliamentary
    experience practice
    goal objective target
    goods product commodity
    mankind humanity humankind
  `),
  denying: list('not never neither'),
  communities: list('community'),
  everybody: list('mankind humanity humankind'),
  silent: list('the a an also as well both'),
  light: list(`
    firmly actively effectively resolutely earnestly decisively unwaveringly unswervingly consistently faithfully vigorously promptly
    urgently strongly closely continuously substantially significantly properly expressly explicitly warmly highly solidly further
  `),
  firmer: list('always never fully comprehensively immediately strictly unconditionally must'),
  softer: list(
    `gradually partly partially possibly potentially appropriate appropriately voluntarily tentatively eventually`,
  ),
  root: rootOf,
}
