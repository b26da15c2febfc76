/** Words that the grammar and the time expressions name and no other list holds; the lexicon must know them. */
export const NAMED: readonly string[] = `
a abide abolish about accelerate accept acceptable acceptance accession accordance according account achievement
achievements acknowledge acknowledging act acting actions actively activities activity add additional address adhere
administrations admiration adopt adoption advance affirm affirming after against agencies agency agree agreed agreement
ahead aim aimed aiming aims alarmed all allow always ambassadors among an and anniversaries anniversary announce
announcement annual annually answer anxious any appear applaud application apply appoint appreciate appreciation
approach appropriate approval approve apr april are argue armies around arrest arrive article artists as aside
assessment assure assured assures at athletes attempt attend aug august author authorities authority avail avoidance
award aware back ban bank banking basis be bear bearing become before begin beginning being believing benefit best
between biannual biannually bid biennial biennially billion binding board bodies both bring broadcasting building
businesses by can can't candidacy candidate candidature career cause celebrate centers centrality centre centres
cessation chains chairmen chancellor channels charge cherish chiefs childhood choice choose close closer co cognisant
cognizant coincide collaboration combine come coming commence commencement commend commentary commission commissioners
commit commitment commitments committed committee committees communique communiqué companies completion compliance
concern concerned concerning concerns conclude conclusion conclusions condition conditions condole condolences confirm
congratulate congratulations conscious consider consideration considering consolidate consultations contemplate
continuation continue continued contracting contribute contribution contributions convene convenient conversation convey
convinced cooperation coordinate corresponding couldn't council counterparts countries country course create creation
credit crew crews cross date day days de dec december decision declaration declare dedicate defence defense delay
delegates delegations delight delighted deliver deliverables delivery demonstrate depart depending deploy deployment
deputy desiring desirous detail detain detection determination determine determined developing devote dialogue direct
directors discussed dispatch do document donation drawing due during each eager earlier earliest early economies effect
effort efforts eight eighteen either eleven elimination emphasise emphasising emphasize emphasizing enable enact
encourage encouraged encouragement end endeavor endeavour engage engineering engineers enhance enhanced enjoy ensure
ensuring enter enterprises entitlement entrepreneurs entry envoys equal especially establish establishment event every
examination examine exchange exchanged exchanges excluding exert existing expansion expect expects expedite
expeditiously experts expire exploration exploratory explore express extend extension extent face facilities fact fair
farmers farming fashion fast feasibility feasible feb february federal feel fifth finally financing find firm first
firstly fishing five float flowers following follows for force foreign foreseeable forthcoming forum forward foster
found four fourth free from fund funding further future gathering gave general generations gerund gesture give glad go
goal going government governments governors grateful gratified gratitude greater group groups growing guests guide
guided had hail half happy hard harmonisation harmonization harvest has hasten have having heading heads hearing heart
held help hereby high history hold holding honor honored honour honoured hope hopes host housing i idea ideas identify
if immediate immediately implementation importance impose impressed in inaugurate incense include including inclusion
inclusive increased independence independent indicate indispensable infinitive inform informed informs ing initiative
initiatives inspectors inspired institutes instrument integrity intensify intention intervals interviewer into
introduction investment investments invitation invitations invite is issue issued it its jan january join journalist
journalists journey joy jul july jump jun june just keen keep keeping key kind king lastly late later launch launching
laundering lay lead leader leaders leadership leading learning lending let liabilities liability liberalisation
liberalization lift lighting like long look love made maintain maintaining make management manner manufacturing mar
march mark may mayors me mean measures mechanism mechanisms meeting meetings member members memorandum message met mid
militaries million mindful mining minister ministers ministries ministry missions moderator modern modernisation
monitoring month monthly months more move mustn't mutually namely names nation national nations near necessary necessity
need needs negotiation negotiations neighboring neighbouring neither never next nine no none not note nothing notified
noting notwithstanding nov november object objection objections objective obligation obligations occasion oct october of
offer offers officials on once one ongoing open opening opportunities opportunity opposition order organisation other
out outcome outcomes outlook outstanding over overarching owing pacific paid panel parliamentarians part participant
participants participating participation particular particularly parties partner partners party past path pave pay peace
peacebuilding peaceful peacekeeping pending people peoples percent perfect period periodic periodically permit persist
person pilot place placement plan planned planning plans platforms pleased pleasure pledge pledges points policies
policy position positions possibility possible potential practicable praise prayers pre prefer premier prep preparation
present preserving president presidents press pressing prevailing prime principals principle principles priorities
prioritise prioritize priority privilege proactively proceed proceeding process processing products program programme
programmes programs progress projects promise promises promote promotion prompt promptly proposal proposals prosperous
protecting proud provide provided provision publication publish publishing purpose pursuant pursue push q quarter
quarterly question questions quickly raise ranging rapidly ratification ratify re reach reached readiness ready reaffirm
reaffirming reassured recall recalling receipt recognise recognising recognize recognizing recommendations recurring
redouble reduction referred reflect reform reforms refuse regarding regret regular regularised regularized regularly
regulator regulators rehabilitation reinforce reiterate relations relative release remain remaining reminded removal
renew renewal reopen repeat report reporter representatives request require requirement research resilient resistance
resolved respect respecting respective restate result results resume resumption return reunification reveal right rights
role rotating ruling s saddened safe safeguarding salute satisfaction satisfied saving say scheduled scholars scientists
season seasons second secondly secondment secretariat secretaries secretary secure see seek seeking seem semi semiannual
send senior sent sept september serve services session set seven seventh shall share sharing shipping short shortly
should shouldn't show side sides sign signal signatories signatory signature signed significance signing simplification
six sixth slated smuggling so soft soon soonest sorrow sovereignty spare speak specialists speech speed speedily speedy
spending stable stage stages stand standing start starting state statement states stay step steps strengthen
strengthening stress stressing strive striving strong students study subcommittee subcommittees subject submit success
such suggestion suggestions summit support surrounding suspend sustain swift swiftly sympathies sympathy systems table
take taking talk talks target teachers teaching team teams technicians tell telling tells ten term testimony text than
thank thankful thanks that the their therefore they think third thirdly this three through throughout thus till time
timely tired tirelessly to today told tonight took top tour tourists tours toward towards tradition traditions
trafficking training transfer transparent travel treasure treaty tribute triennial trip troubled try twelve twice two
unanimity under underline underlying underscore understanding understandings undertake underway undue unity universities
university unswervingly until up upcoming uphold upholding upon urgently utmost value vice view vigorously vision visit
visits voting vow vows warming warning warnings was wasn't ways we week weekly weeks welcome wellbeing were weren't when
whenever where whereas which while whose will willingness wish wishes wishing with within without won't work works would
wouldn't wreath wreaths write year yearly years you young youth
`
  .trim()
  .split(/\s+/)
