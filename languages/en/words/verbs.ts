const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Verbs whose base form is nothing else. */
export const VERBS = list(`
sort table climb fly hide teach cancel finish repeat retry lengthen alter accredit audit certify calculate compute simulate predict inoculate
isolate allot invent inhabit fetch refund refresh relaunch redo remake rework retool automate wrestle grapple entertain blame
accuse bargain pull erect bind precede chase locate suspect beg pray bless divorce breed nourish sow squeeze illuminate brighten
darken trim prune shelve divest barter quit resign flee heal skip catch toss bend fold shut pause sense gauge graduate redraft
fortify bankroll accede underpin safeguard map pilot drill mine pump fish farm ship trial forecast award reward hire rent tender
pool coach mentor hit spot shelter patch copy stamp redouble quarantine ration chart sketch drain flood bridge tunnel fuel pipe
dig repair bury carve cater choose cleanse collide compel comply concede confiscate conquer curate declassify deduct defer defuse
demolish denote deregister deride derail despise detach devastate devolve dine disagree disband disburse disentangle dismiss
displace dissuade distil distill disinvest divert downgrade dredge earmark eat elucidate emulate enclose endow engrave enlist
entice eschew evacuate evade exacerbate excavate exonerate expel expropriate extinguish ferment fertilise forgive fortify furnish
greet heed immunise immunize incarcerate incubate indemnify induct inflict infuse infringe insulate insure internalise interrogate
irrigate mechanise mend nationalize neutralise neutralize notarise nullify oust outpace overfly overturn pave perish plough
pollinate populate preach prescribe procure proliferate propagate reap reassess reassign rebuff recede reclaim reclassify
reconnect redress redirect reelect refuel regroup reimpose rejuvenate relinquish relocate repel repopulate rescind reside resettle
resupply retaliate retract retrain revalue reverse-engineer rewrite ring-fence safekeep sanitise saturate scrap scrutinise
scrutinize scuttle sequester shred squander steer stockpile subcontract sublease sue summon surpass taint televise toughen
unfreeze unblock unfold unload usher vacate visualise weave withstand wrest
cease halt resolve mobilise mobilize double triple sanction liaise devise deem ascertain recommence decarbonise curtail refrain persevere quadruple reassert avow exhort entreat beseech disclose
affect prejudice impair derogate halve reinstate recalibrate repurpose reforest reactivate redesign redeploy reframe
reissue remit remodel reorient replant reuse rotate abate abrogate adjourn adjudicate advertise affix airlift alleviate amplify annex
apprehend apportion auction authenticate beautify benchmark blacklist bypass catalyse catalyze codify cofinance collate commercialise
confine criminalise cull customise customize decentralise decommission decontaminate decouple defray demine democratise deport
deregulate desilt dilute dispel domesticate encapsulate encircle entitle fabricate humanise initialise instil interlink interoperate
invigorate jettison knit legalise liquidate naturalise navigate outsource penalise prolong proscribe purify qualify quash realign rearm
rebalance rebrand recapitalise recharge redeem reexamine refinance regenerate segregate situate soften specialise synthesise
translocate transplant triangulate troubleshoot worsen address uphold abet annul apologise arbitrate avow bestow coordinate correlate debunk deepen delineate demilitarise demilitarize denuclearise denuclearize depict desist dialogue enshrine entail equalise exemplify foment galvanise galvanize heed hone implore incentivise institute interdict intertwine lambast lobby mainstream manoeuvre memorialise memorialize mitigate modulate nationalise offset outlaw overhaul perpetuate ponder pressure privatise propel quell reciprocate recondition refrain rehabilitate reimburse rekindle renegotiate reopen replenish reschedule reskill revamp salvage sequence sharpen spell steward subsidise subsidize surrender sustain tabulate traverse uproot vaccinate vindicate wield
abandon abide abolish absorb accede accelerate accept accommodate accompany accomplish accord achieve acknowledge acquire act
activate adapt add adhere adjust administer admit adopt advise advocate affirm afford agree align allocate allow allude amend
analyse analyze announce anticipate apologise apologize appear apply appoint appraise appreciate approve argue arise arrange arrest arrive
ascertain aspire assemble assert assess assign assist assume assure attach attain attempt attend attract augment authorise
authorize avail avert avoid await become befriend begin behave believe belong bestow bolster boost borrow bring broaden build
buy calibrate campaign carry celebrate cement centralise chair cherish circulate cite clarify classify coexist collaborate
collect combat combine commemorate commence commend comment commission commit communicate compare compensate compete compile
complement complete comply compose comprise conceive conclude concur condemn conduct confer confirm confront congratulate connect
conserve consider consist consolidate constitute constrain construct consult consume contain contend continue contribute convene
converge convert convey convince cooperate coordinate correct correspond counter counteract cover create criticise criticize cultivate
curb curtail deal decide declare decline decrease dedicate deem deepen defend define delegate deliver demarcate demonstrate denounce
deny depart depend deploy derive describe deserve designate destroy detain detect deter determine develop devise devote diagnose
differ digitalise digitalize digitise digitize diminish disagree disarm discard discharge disclose discontinue discourage discover
discuss dismantle dispatch dispose disrupt disseminate dissolve distinguish distribute disturb diversify divide donate draft
draw earn ease educate elaborate elect elevate eliminate emanate embark embody embrace emerge emphasise emphasize employ empower
enable enact encompass encourage endeavor endeavour endorse enforce engage enhance enjoy enlarge enrich enrol enroll ensure enter
entrust envisage envision equip eradicate escalate escape establish evaluate evolve examine exceed exclude execute exempt
exercise exert exist expand expect expedite explain exploit explore express extend extract extradite facilitate fail familiarise fight
finalise finalize find follow forbid forge formalise formalize formulate foster found fulfil fulfill function further gain gather
generate give go govern grant greet grow guarantee guard handle happen harmonise harmonize harness hear heighten help hinder hold host
identify ignore illustrate implement imply import impose improve incorporate incur indicate industrialise industrialize inform
infringe inherit inhibit initiate inject innovate inquire inspect inspire install institute institutionalise institutionalize
instruct integrate intend intensify interact interconnect interfere interpret intervene introduce invest investigate invite
invoke involve issue join justify keep know lack lay lead learn leave legislate lend lessen leverage liaise liberalise liberalize lift
localise localize lose lower maintain make manage mandate manifest manufacture maximise maximize mediate meet mention merge
migrate minimise minimize mitigate mobilise mobilize modernise modernize modify motivate negotiate normalise normalize notify nurture
obey object oblige observe obstruct obtain occupy occur operate operationalise operationalize oppose optimise optimize organise organize
orient originate outline overcome oversee owe own participate pass pay perceive perform permit persevere persist persuade pertain
popularise popularize pose possess postpone practise practice preclude prefer prepare prescribe present preserve preside press
presume prevail prevent prioritise prioritize proceed proclaim procure produce prohibit promote promulgate propose prosecute prosper protect
prove provide publicise publicize publish punish purchase pursue put quantify raise ratify reach react read reaffirm realise realize
reassure recall receive recognise recognize recommend recommit reconcile reconfirm reconsider reconstruct reconvene recover recruit rectify recycle redefine
redouble reduce reestablish reelect refer refine reflect refrain refurbish refuse regain regard register regret regularise regularize regulate
reinforce reintegrate reinvigorate reiterate reject relate release relocate rely remain remark remember remind remove render renew renounce renovate
repatriate repay repeal replace replenish reply represent reproduce repudiate request require rescue resist resolve resort respond rest
restart restore restrain restrict restructure result resume retain retire retrieve return reunify reunite reveal revere reverse revise
revitalise revitalize revive rise run sacrifice safeguard say scale schedule seek seize select sell send separate serve settle shape
share shorten show showcase shrink sign signal simplify sincerely sit smooth solicit solidify solve speak specify spell spend sponsor spread stabilise
stabilize stand standardise standardize start state stay stem step stimulate stipulate store streamline strengthen stress strive study
submit subscribe substitute succeed suffer suggest sum supervise supplement supply suppress surmount surpass survive suspend sustain symbolise symbolize
synchronise synchronize synergise synergize tackle take tap tend terminate testify thank threaten thrive tighten transcend transform translate
transmit transport travel treasure treat trigger turn uncover undergo underline undermine underpin underscore understand undertake unify unite
unleash unlock unveil update upgrade uphold urge use utilise utilize validate value vary verify view violate visit vow waive want
warn wave weaken welcome widen win wish withdraw withhold withstand witness work write yield attest believe call consent contract
counsel credit culminate expand explain extol forego foresee hail hasten honor honour host inaugurate incentivise incentivize intercept
jeopardise jeopardize launch license maintain name nominate open pledge pool pioneer plan promise promulgate protest push raise rationalise
recommence refocus reopen reorganise reorganize replicate reschedule revisit roll speed spearhead spur stipulate strategise surrender swear
tell testify think train uplift voice volunteer combat decarbonise decarbonize deescalate electrify finance fund phase retrofit scale slash
aim bear brief close cooperate curb cut discourage enquire establish favor favour feature focus forward hope imagine impede last look mark miss
move need note offer outline play point prize rank rate reap record rejoice remark report rule seem set shoulder spare
support survey target trade transfer try underwrite voice weigh worry benefit approach advance exchange
clear count cross demand design direct enter exit face force guide import link list plant progress project question reform request research
resource sail secure shed slow stop stage step stress structure study subject sweep test track transit wage watch
attach attack anchor arm assault ban bid block board bond bridge broadcast build buffer burden cap care cast cause centre center challenge change channel charge
check claim clean collapse combat command compromise concern condition conflict contact contrast control cool cost crush
cure cycle damage date debate defeat delay deny dialogue dispute distance document dominate double doubt dream drive drop
edit embed encounter end endanger enlist envy estimate exhibit experience export fall fear feed fill fit fix flow form frame free freeze
gear grade grasp ground group grind hand harm head heat highlight hire house hurt impact influence interest interview invest jail judge jump kill label
land lease level light limit live load loan lock long love machine master match matter measure mind mirror model monitor narrow network
occasion order pace pair part partner patrol pattern perfect permit phase pilot place plead plot pollute post power practise praise pressure
price process profit program programme prompt question quote reason rebuild reconnect rest retreat review risk root round
salute sanction scan score screen seal search serve shelter shift ship shock sound source spark spin split spoke staff stake standard
steer stem stick store stretch strike structure style suit surge swap tailor talk tax team term throw tie time touch tour tow trace
train transition trap treat trust tutor type upset venture veto vote wait walk warrant wash waste weather wonder wound
abhor abstain abuse accumulate acquaint adjoin admonish adorn aggravate alarm alert alienate allege amass amaze amuse anoint answer appal
appease append arouse ask assassinate assimilate astonish attribute awaken banish baptise batter beat beckon befit belittle bemoan berate
betray bewilder bite blow bother bounce break breathe burn camp captivate champion charm chat cheer chill choke chop circumvent clash
cling coax coincide comfort complain comprehend conceal concentrate condense condone confess confide conjure contemplate contest
contradict contravene cook corrode corrupt cosponsor cough court crash crawl creep cripple crouch crumble cry curse dance dare dash
dazzle deafen deceive decorate deduce deface defect defy degrade delight demean demonise deplete deplore deprive descend despair
destabilise deteriorate detest detonate devour digress dip disadvantage disallow disappear disappoint disapprove discern discipline
discriminate disguise disgust dislike dismay disown disparage disperse display displease disprove disqualify disregard dissatisfy distort
distract distrust dive dodge dose drag dramatise dread drift drink drip drown dump dwell dwindle echo edge eject elapse elicit elude
embarrass embolden emigrate emit empty enchant encroach encumber endear endure energise enrage ensue entangle entrench envelop erase
erode err erupt escort exaggerate excel exclaim excuse exhale exile expire explode expose extort fade faint falter fascinate fasten fault
feign fiddle filter fire flatten flatter flinch flock flourish fluctuate fool forget founder fracture frighten frustrate fume fuse gamble
gasp glitter grace grieve guess hammer hamper hang harass harden haunt heap hesitate hug hunt hurl hurry ignite imitate immerse imperil
implicate imprison incite injure insist instigate insult interrupt intimidate intrude invade irritate joke kick kidnap kiss kneel lag
lament languish laugh leak lean leap lecture legitimise liken linger listen loathe loosen loot lure lurk magnify mail march marginalise
marry marvel mask massacre melt memorise menace mesmerise mingle misinterpret mislead misread mistake misuse mix mourn multiply murder
mutter narrate near necessitate neglect nurse obliterate obscure obsess offend oppress opt outgrow outlast outlive outnumber outstrip
outweigh overestimate overhear overlook overpower overshadow overstate overtake overthrow overwhelm pack paint pardon patronise peak peer
penalize penetrate permeate perplex persecute pile pinpoint pity plague plunge poison polish portray pound pour predate
predominate preoccupy pretend prey profess provoke puzzle quarrel quench race rage rain ram readjust recapture recite recline recollect
recount recreate recuperate recur rediscover refute reign reinvent relax relay relent relieve relish remedy reminisce rename renege
reproach resemble resent reshape resonate resound restate resurrect rethink revert revolve ride riot rip roam rob rock ruin rumble rush
sabotage sack sadden scare scatter scorn scramble scrape scratch scream seat seduce seep sentence sever shake shame shatter shiver shoot
shrug sigh silence sing sink size sleep slide slip slump smell smile smoke smuggle snap snatch soak soothe sour span spawn speculate
spill splash spoil sprout stab stagnate stain stall stare startle starve steal stifle sting stir stock strain strand strip stroll
struggle stumble stun subdue submerge subside substantiate subtract succumb suffice suffocate summarise superimpose supersede suppose
surprise surround swallow sway sweat swell swim swing switch sympathise taste taunt tear tease tempt terrify terrorise thicken thrill
thwart toil tolerate tone torment torture trample transgress transpire tremble trick trickle triumph trouble tumble twist undercut
underrate undo unearth unmask unravel unsettle usurp vanish vanquish vilify wade wake wander warm warp wear weary weep whisper whistle
wind wipe wither worship wrap wreck yearn zoom
market water air border access increase respect station reserve task appeal aid breach labour amount total
`)

/** Of these, base forms that are mostly nouns or adjectives: verbs only where an object with a determiner follows. */
export const MOSTLY_NOUNS = new Set(
  list(`
mine fish farm ship tender coach mentor shelter patch copy stamp ration drain flood bridge tunnel fuel pipe gauge sense graduate bargain
trade research finance market process design fish water fund plan project program programme visit travel contact land air border
quarantine experience exercise transfer export import share access impact focus force interest increase link respect use result
place state station view value function issue form group head house human hand power force supply demand form control concern condition conflict
contrast cost cycle damage date debate delay dispute distance document dream drop end estimate exhibit fall fear flow frame free
grade ground harm heat influence interview judge label lease level light limit live load loan lock long love machine master match matter
measure mind mirror model network occasion order pace pair part partner pattern perfect permit phase place plot post practice pressure price
profit question rate reason record reform report request reserve resource rest risk root round sanction score search secure shelter shift
ship shock source spark staff stage stake standard stem step store stress structure study style subject survey talk target tax team term test tie time
touch tour trace track train transit transition transport trap treat trust type venture vote waste weather work clean clear close cool narrow
separate smooth complete present direct favour favor credit contract counsel care cause centre center challenge change channel charge check claim command compromise
dialogue ban bid block board bond bridge broadcast buffer burden cap cast cure attempt attack anchor arm campaign comment commission
correct decline draft ease feature forward guarantee guard mandate manifest march name need object offer pool pioneer pledge plant
press progress promise protest purchase purpose push question rank release remark return rise rule run scale schedule sign
signal smooth speed spread start suit surge swap warrant watch wave will wish wonder yield benefit drive cut cross count cover double doubt
face feed fill fit fix hope honor honour host list look mark own pass pay play point prize program rate reply rest rescue result reverse
sail sacrifice shape show sound spare spell stick stretch strike sweep throw touch turn update upgrade uplift volunteer wait walk want wash worry
license lift think note task appeal aid breach outline labour labor licence last state fast found further lower elaborate document pilot fight express act
function sum further experience welcome found
abuse alarm alert answer camp champion charm chat cheer chill clash comfort contest cook cough court crash crawl cry dance dash defect
delight despair dip disadvantage discipline disguise disgust dislike display disregard distrust dive dose drag dread drift drip dump echo
edge empty escort excuse exile fault filter fire flock fool fracture fume fuse gamble gasp grace guess hammer haunt heap hug hunt hurl
insult joke kick kiss lag lament leak leap lecture loot mail marvel mask massacre menace mistake misuse mix multiply murder near neglect
nurse pack paint pardon peak peer pile pity plague poison polish pound pour prey puzzle race rage rain ram reign relay relish
remedy reproach riot rip rob rock ruin rumble rush sabotage sack scare scatter scramble scrape scratch scream seat sentence shame sigh
silence size slide slip slump smell smile smoke snap soak sour span spawn spill splash sprout stab stain stall stare startle starve sting
stir stock strain strand strip struggle surprise sway sweat swell switch taste tease thrill toil tone torture trick trickle triumph
trouble tumble twist wade wake warm warp weary whistle wind wipe worship wrap wreck zoom
amount total
`),
)

/** Base forms that are verbs and nouns alike; a verb unless what follows speaks against it. */
export const ALSO_NOUNS = new Set(
  list(`
sort table cancel audit repeat refund pause pull drill pump trial forecast award reward hire rent pool hit spot map pilot chart sketch redraft
support exchange open conduct host sign set combat advance approach benefit leverage view study work act move invest launch
monitor review update upgrade welcome sponsor boost link curb counter help pledge promise guide patrol spur pool address overhaul
tap delegate advocate escalate highlight honour honor increase issue join limit partner reach reform release respect share showcase stop stress
treat train run fight lift cut ban plant draft speed witness urge vow hail voice pilot safeguard balance meet start set hope wish upgrade update host
`),
)

/** Irregular verbs: base, past, participle; the -s and -ing forms are regular unless given. */
export const IRREGULAR: readonly (readonly [base: string, past: string, participle: string])[] = list(`
arise/arose/arisen bear/bore/borne become/became/become begin/began/begun bid/bid/bid bring/brought/brought broadcast/broadcast/broadcast
build/built/built buy/bought/bought cast/cast/cast come/came/come cost/cost/cost cut/cut/cut deal/dealt/dealt do/did/done draw/drew/drawn
drive/drove/driven fall/fell/fallen feed/fed/fed fight/fought/fought find/found/found forbid/forbade/forbidden forego/forewent/foregone
foresee/foresaw/foreseen forge/forged/forged freeze/froze/frozen get/got/got give/gave/given go/went/gone grind/ground/ground grow/grew/grown hear/heard/heard
hold/held/held hurt/hurt/hurt keep/kept/kept know/knew/known lay/laid/laid lead/led/led learn/learned/learned leave/left/left lend/lent/lent
lie/lay/lain lose/lost/lost make/made/made mean/meant/meant meet/met/met overcome/overcame/overcome oversee/oversaw/overseen pay/paid/paid
put/put/put read/read/read rebuild/rebuilt/rebuilt repay/repaid/repaid rise/rose/risen run/ran/run say/said/said see/saw/seen seek/sought/sought
sell/sold/sold send/sent/sent set/set/set shed/shed/shed show/showed/shown shrink/shrank/shrunk sit/sat/sat speak/spoke/spoken
spend/spent/spent spin/spun/spun split/split/split spread/spread/spread stand/stood/stood stick/stuck/stuck strike/struck/struck strive/strove/striven
swear/swore/sworn sweep/swept/swept take/took/taken tell/told/told think/thought/thought throw/threw/thrown undergo/underwent/undergone
understand/understood/understood undertake/undertook/undertaken underwrite/underwrote/underwritten uphold/upheld/upheld upset/upset/upset win/won/won
withdraw/withdrew/withdrawn withhold/withheld/withheld withstand/withstood/withstood write/wrote/written
forget/forgot/forgotten break/broke/broken choose/chose/chosen hide/hid/hidden fly/flew/flown teach/taught/taught catch/caught/caught
eat/ate/eaten steal/stole/stolen shake/shook/shaken forgive/forgave/forgiven wear/wore/worn tear/tore/torn sing/sang/sung sink/sank/sunk
swim/swam/swum drink/drank/drunk ride/rode/ridden swing/swung/swung beat/beat/beaten blow/blew/blown bite/bit/bitten shoot/shot/shot
shut/shut/shut sleep/slept/slept weep/wept/wept cling/clung/clung creep/crept/crept hang/hung/hung dwell/dwelt/dwelt kneel/knelt/knelt
undo/undid/undone overtake/overtook/overtaken overthrow/overthrew/overthrown overhear/overheard/overheard mislead/misled/misled
misread/misread/misread rethink/rethought/rethought mistake/mistook/mistaken wake/woke/woken awake/awoke/awoken flee/fled/fled
bind/bound/bound breed/bred/bred bleed/bled/bled bend/bent/bent dig/dug/dug weave/wove/woven wind/wound/wound outgrow/outgrew/outgrown
quit/quit/quit redo/redid/redone remake/remade/remade rewrite/rewrote/rewritten sow/sowed/sown overfly/overflew/overflown
resell/resold/resold foretell/foretold/foretold slide/slid/slid sting/stung/stung spring/sprang/sprung swell/swelled/swollen
light/lit/lit
`).map((row) => row.split('/') as [string, string, string])

/** Past forms that are mostly nouns, adjectives or prepositions. */
export const NOT_PAST = new Set(
  list('found ground left set cut cost cast read put split spread concerned united given based fed'),
)

/** -s forms that are mostly plural nouns. */
export const MOSTLY_PLURALS = new Set(
  list(`
ties visits talks views exchanges plans projects programs programmes studies exercises experiences exports imports markets interests
links results issues forms groups heads hands powers forces supplies demands controls concerns conditions conflicts contacts costs
documents dreams ends estimates exhibits fears flows frames grounds harms houses influences judges labels lands leases levels lights limits
loads loans locks machines masters matches matters measures minds models networks occasions orders pairs parts partners patterns permits phases
pilots places plots posts practices pressures prices processes profits questions rates reasons records reforms reports requests resources risks
roots rounds sanctions scores searches shares shifts ships shocks sources staffs stages stakes standards stations steps stores structures
styles subjects surveys targets taxes teams terms tests times tours tracks trains transfers transitions traps trusts types values ventures
votes works challenges changes channels charges claims commands contracts credits crosses debates delays designs disputes attacks arms
bans bids blocks boards bonds bridges broadcasts burdens campaigns comments commissions courses drafts features functions guards guides
guarantees hopes lists looks marks mandates names needs notes objects offers patrols pledges plants promises protests purchases
ranks releases remarks returns rises rules runs scales schedules signals signs starts states surges waves wishes yields benefits advances
approaches credits updates upgrades tasks directs appeals calls demands aids backs breaches agents arrests battles uses researches drives
`),
)
