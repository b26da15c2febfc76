import type { NameWords } from '@servanda/pipeline'
import { either, finite, gerunds, naming } from './verbs.ts'

/** Hyphens cut words, as they do in texts. */
const words = (list: string): string[] => list.trim().split(/[\s-]+/)

export const classes: NameWords['classes'] = {
  determiner: words(`
    the a an this these those each every some any all both several various such other another its their our his her my
    your no many much most more fewer less few own respective certain numerous different multiple`),
  possessive: words('its their our his her my your'),
  link: words(`
    of on between for in among with against at under within outside along from across concerning regarding about
    towards toward into around near over governing through`),
  between: ['between'],
  about: words('between on for among concerning regarding about governing'),
  of: words('of for'),
  to: ['to'],
  and: ['and', 'or', '&'],
  with: ['with'],
  listing: words('such namely'),
  where: words('in at near from within outside into across'),
  stop: words(`
    i you he she it we they them him us me who whom whose which that what when where while whereas because although
    though if unless whether as than then so but nor yet not only also will shall would should could can may might
    must is are was were be been being am has had having does ought by during after before since until upon
    without despite beyond throughout via amid including per aiming based there here how why both either
    neither once again together today up out down off apart away said et al itself themselves himself herself`),
  verb: finite,
  either: [
    ...either,
    ...naming,
    ...words(`
    plans family early friendly monthly yearly quarterly weekly daily biweekly assembly supply july italy anomaly ally elderly
    orderly costly lively likely reply multiply timely scholarly neighbourly neighborly`),
  ],
  modal: words('will shall would should can could may must we they you i who which that'),
  gerund: gerunds,
  adverb: words(`
    jointly actively effectively fully further together well also always firmly continuously continually highly
    closely soon still already now again often very even just thus therefore moreover furthermore however hereby`),
  adjective: words(`
    joint strategic annual regular bilateral multilateral trilateral high-level ministerial new cross-border economic
    political diplomatic maritime regional national international`),
  leading: words(`
    new existing relevant proposed recent future current upcoming next previous last latest first second third fourth
    fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth early aforementioned above-mentioned said same main major
    important key related corresponding concerned planned following ongoing inaugural then former so-called necessary`),
  manner: words(`
    bilateral friendly further close closer candid frank open constructive good better effective efficient important practical
    fruitful equal sincere timely regular mutual direct in-depth deep deeper broad wide broader wider active positive
    various different certain international peaceful amicable meaningful productive inclusive concrete possible
    appropriate legal binding favourable favorable successful similar specific relevant existing new such final
    full formal informal general overall common basic several great strong stronger continued continuous sustained
    enhanced increased own many more early related special unique specialised intense intensive recent public wider
    third private separate small local brief first second third subsequent latest global other important`),
  series: words(`
    strategic annual ministerial theoretical regular high-level summit biennial biannual steering vice-ministerial
    director-level ministerial-level leaders track security defence defense policy consular border level`),
  mass: words('dialogue consultation coordination communication'),
  pair: words(
    'two both three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty hundred dozen dozens all',
  ),
  time: words(`
    year years month months week weeks day days decade decades century half quarter due time near future date today
    yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april june july
    august september october november december course end beginning start spring summer autumn past coming next last
    recent early late mid least most principle general particular detail full depth line order view addition accordance`),
  made: words('signed concluded reached made agreed issued adopted proposed established co-chaired'),
  occasion: words('by during'),
  owners: words(`
    people peoples women men children leaders ministers presidents parties members nations states workers youth
    residents farmers students veterans journalists scholars`),
}

export const roles: NameWords['roles'] = {
  title: words(`
    general councilor councillor commander captain brigadier attorney
    president presidents premier minister ministers chancellor chairman chairwoman chairperson chair secretary
    director king queen emperor prince princess sultan emir ambassador governor mayor senator
    speaker commissioner comrade admiral marshal lieutenant colonel professor spokesperson spokesman
    spokeswoman leader chief envoy representative expert scholar economist analyst taoiseach
    congressman congresswoman representative monsignor pope author poet excellency`),
  rank: words(
    'vice deputy former acting first then executive assistant under permanent honourable foreign prime head senior state defence defense',
  ),
  address: words('mr mrs ms dr mme prof hon sir dame lord lady baroness sheikh sheikha'),
  particle: words('van von der den de del della da dos di du la le bin bint ibn al el ben ter ten y'),
  speaks: words(`
    said says say noted added told stressed emphasised emphasized stated will would has had is was agreed called hopes
    believes proposed pointed expressed reaffirmed supports opposes announced vowed pledged urged welcomed
    shall should must may can could plans intends wants seeks expects offered asked warned backs rejected rejects signed
    undertook committed decided insists maintains hopes considers remains stands also`),
  actor: words(`
    side sides government governments leader leaders president premier chancellor minister ministry foreign prime
    delegation authorities officials official people peoples party parliament military army navy embassy ambassador
    spokesperson spokesman spokeswoman state king queen prince chairman counterpart leadership`),
  office: words(`
    state foreign affairs defence defense interior home finance trade commerce treasury energy health education justice
    agriculture transport environment labour labor security economy industry culture tourism cooperation development
    planning immigration police public international external internal relations nations congress council`),
  by: ['by'],
}
