/** Words that the grammar and the time expressions name and no other list holds; the lexicon must know them. */
export const NAMED: readonly string[] = `
a abide about accelerate accept acceptable accession accordance according achievement achievements acknowledge act
actively activities additional address adhere admiration adoption advance affirm after against agree agreed agreement
ahead aim aimed aiming aims all allow always ambassadors among an and anniversaries anniversary announce announcement
annual annually any applaud application appreciate appreciation approach appropriate approval apr april are around
article artists as assessment assure assured assures at athletes attempt attend aug august author authorities back
banking basis bear become before begin beginning being benefit best between biannual biannually bid biennial
biennially billion binding both bring broadcasting building businesses by can can't candidacy career cause celebrate
centers centrality centres cessation chains chairmen chancellor channels cherish chiefs childhood choice choose closer
co coincide combine come coming commencement commend commentary commissioners commit commitment commitments communique
communiqué companies completion compliance concern concerning concerns conclude conclusion condition conditions
condolences confirm congratulate congratulations consider consolidate contemplate continue continued contracting
contribute contribution contributions convenient convey cooperation coordinate corresponding couldn't counterparts
countries country course create credit cross date day days de dec december decision declaration declare dedicate
defence defense delay delegates delegations delight delighted deliver demonstrate depending deploy deputy detail
detection determination determine developing devote direct directors discussed do document drawing due during each
earlier earliest early economies effect effort efforts eight eighteen either eleven enable encourage end endeavor
endeavour engage engineering enhance enhanced enjoy ensure ensuring enterprises entrepreneurs entry equal especially
establishment event every examine exchange exchanged exchanges excluding exert existing expansion expedite
expeditiously experts exploratory explore express extend extent face facilities fact fair farmers farming fashion fast
feasibility feasible feb february federal feel fifth finally financing find firm first firstly fishing five following
for foreign foreseeable forthcoming forward foster four fourth free from funding further future gathering gave general
generations gerund give glad go goal going government governments governors grateful gratitude greater groups growing
guide had hail half happy hard harvest has hasten have having heading heads hearing held help high hold holding
honored honoured hope hopes host housing i idea ideas if immediate immediately implementation importance in include
including inclusive increased independence independent indicate indispensable infinitive inform informed informs ing
initiative initiatives instrument integrity intensify intention intervals into investment investments invite is issued
it its jan january join journalists journey joy jul july jump jun june just keep keeping key kind king lastly late
later launch launching laundering lay lead leader leaders leadership leading learning lending lighting long look made
maintain maintaining make manner manufacturing mar march mark may mayors measures mechanism mechanisms meeting member
members memorandum message met mid militaries million mining minister ministers ministries modern monitoring month
monthly months more move mustn't mutually namely names nation national nations near necessary necessity need needs
neighboring neighbouring neither never next nine no none not note notified notwithstanding nov november object
objection objections objective oct october of offer offers officials on once one ongoing opening opportunities
opportunity opposition order organisation other out outcome outcomes outlook outstanding over overarching owing
pacific paid parliamentarians participant participants participating participation particular particularly parties
partner partners party past path pave pay peace peacebuilding peaceful peacekeeping pending people peoples percent
perfect period periodic periodically permit persist person pilot place plan planning plans platforms pleased pleasure
pledge pledges points policies policy position positions possibility possible practicable praise pre premier prep
present preserving president presidents press pressing prevailing prime principals principle principles priorities
prioritise prioritize priority proactively proceed process processing products program programme programmes programs
progress projects promise promises promote prompt promptly proposal proposals prosperous protecting proud provide
provided publishing purpose pursue push quarter quarterly quickly raise ranging rapidly ratification re reach reached
readiness reaffirm reassured recall receipt recognise recognize recommendations recurring redouble reflect refuse
regarding regret regular regularised regularized regularly reinforce reiterate relations relative release remain
remaining reminded renew repeat report representatives request require requirement research resilient respect
respecting respective restate result results resume resumption return reunification reveal right rights role rotating
ruling s safe safeguarding satisfaction satisfied saving scholars scientists season seasons second secondly
secretaries secretary secure see seek seem semi semiannual send senior sent sept september serve services set seven
seventh shall share sharing shipping short shortly should shouldn't show side sides signal signatories signatory
signature signed significance signing six sixth smuggling so soft soon soonest sorrow sovereignty spare speak speech
speed speedily speedy spending stable stage stages stand standing start starting state statement states stay step
steps strengthen strive strong students study subject success such suggestion suggestions support surrounding sustain
swift swiftly sympathies sympathy systems target teachers teaching teams tell telling tells ten term text than thank
thanks that the their they third thirdly this three through throughout till time timely tirelessly to today told
tonight took top tour tourists tours toward towards trafficking training transfer transparent travel treasure treaty
triennial trip try twelve twice two under underline underlying underscore understanding undertake underway undue unity
unswervingly until up upcoming uphold upholding upon urgently utmost value vice view vigorously vision visit visits
voting vow vows warming warning warnings was wasn't ways we week weekly weeks welcome wellbeing were weren't when
whenever where whereas while will willingness wish wishes with within without won't work works would wouldn't write
year yearly years you young youth
`
  .trim()
  .split(/\s+/)
