const list = (words: string): readonly string[] => words.trim().split(/\s*,\s*/)

export const STATES = list(`
Algeria, Angola, Argentina, Armenia, Azerbaijan, Bahrain, Barbados, Belize, Benin, Bhutan, Bolivia, Botswana, Bulgaria,
Burundi, Cameroon, Chad, Chile, Colombia, Costa Rica, Croatia, Cyprus, Denmark, Djibouti, Ecuador, Egypt, Estonia,
Ethiopia, Finland, Gabon, Georgia, Ghana, Greece, Guatemala, Guyana, Honduras, Hungary, Iceland, Ireland, Jamaica, Jordan,
Kazakhstan, Kenya, Kuwait, Kyrgyzstan, Latvia, Lebanon, Lesotho, Liberia, Lithuania, Luxembourg, Madagascar, Malawi,
Maldives, Mali, Malta, Mauritania, Mauritius, Moldova, Montenegro, Morocco, Mozambique, Namibia, Nepal, Nicaragua, Niger,
Nigeria, Norway, Oman, Panama, Paraguay, Peru, Portugal, Qatar, Romania, Rwanda, Senegal, Serbia, Slovakia, Slovenia,
Suriname, Tajikistan, Tanzania, Togo, Tunisia, Turkmenistan, Uganda, Uruguay, Uzbekistan, Zambia, Zimbabwe`)

export const VERBS = list(`
accelerate, adopt, advance, align, apply, appoint, approve, assess, assist, broaden, build, coordinate, combat, complete,
conclude, conduct, consolidate, convene, convert, create, curb, deepen, defend, deliver, deploy, design, develop, digitise,
diversify, draft, ease, elaborate, encourage, enforce, enhance, enlarge, ensure, equip, establish, evaluate, examine,
exchange, expand, expedite, explore, extend, facilitate, finalise, finance, foster, fund, harmonise, honour, host,
identify, implement, improve, increase, initiate, inspect, institute, integrate, intensify, introduce, invest in, join,
launch, leverage, liberalise, license, link, lower, maintain, manage, map, mobilise, modernise, monitor, negotiate,
normalise, observe, open, optimise, organise, pilot, plan, preserve, prevent, promote, propose, protect, provide, publish,
pursue, ratify, raise, recognise, reduce, reform, refurbish, regulate, reinforce, rehabilitate, remove, renew, replace,
resume, restore, review, revitalise, roll out, safeguard, scale up, secure, share, sign, simplify, speed up, sponsor,
stabilise, standardise, strengthen, streamline, study, supervise, support, survey, sustain, synchronise, tackle, test,
train, transfer, translate, transform, unify, update, upgrade, uphold, use, verify, welcome, widen`)

export const ADJECTIVES = list(`
academic, accessible, additional, administrative, aerial, affordable, agricultural, annual, aquatic, artistic, balanced,
bilateral, binding, biometric, candid, cardiac, certified, civil, climatic, coastal, commercial, competitive,
comprehensive, concessional, concrete, consular, continental, cultural, customary, decentralised, dedicated, detailed,
digital, diplomatic, domestic, durable, early, ecological, economic, educational, effective, electric, electronic,
energetic, environmental, equitable, essential, fair, federal, financial, fiscal, flexible, forensic, friendly, genetic,
geological, green, high-level, high-quality, historic, humanitarian, hydrological, inclusive, independent, industrial,
innovative, institutional, integrated, interim, intermodal, internal, joint, judicial, legal, legislative, local,
logistical, long-term, marine, maritime, medical, mental, meteorological, military, mineral, mobile, modern, monetary,
multilateral, municipal, mutual, national, natural, neighbourly, nuclear, nutritional, ongoing, open, operational,
optical, organic, parliamentary, peaceful, permanent, pharmaceutical, pilot, polar, political, practical, preferential,
preventive, private, professional, provincial, public, quarterly, radiological, rapid, reciprocal, regional, regular,
reliable, renewable, resilient, rural, sanitary, scientific, seasonal, secure, seismic, shared, social, solar, special,
stable, strategic, structural, sustainable, technical, technological, territorial, thermal, timely, transparent, tropical,
unified, urban, veterinary, viable, vocational, voluntary, younger`)

export const NOUNS = list(`
accountants, accreditation, airports, anglers, aquaculture, archives, artisans, astronomy, audits, aviation, barley,
batteries, beekeeping, biodiversity, biometrics, blood banks, border posts, botany, bridges, broadcasting, budgets, buses,
cables, calibration, canals, cargo, cartography, cement, ceramics, choirs, cinemas, clinics, coal, cocoa, coffee, colleges,
concerts, containers, copper, corridors, cotton, counterfeits, courts, cranes, credit lines, crops, currencies,
cybersecurity, dairy, dams, data centres, debts, deltas, deserts, diagnostics, dictionaries, disaster relief, documents,
doctors, droughts, dry ports, dykes, earthquakes, elections, electricity, embassies, engineers, epidemics, estuaries,
excavations, exhibitions, exporters, factories, farms, ferries, fertilisers, festivals, fibre, film archives, fire
brigades, fisheries, floods, food safety, forests, freight, fuel cells, gas fields, gauges, genomics, glaciers, grain,
grids, guarantees, harbours, health, herbaria, heritage sites, highways, hospitals, housing, hydropower, immunisation,
importers, incubators, innovation, insects, inspections, insurance, interpreters, irrigation, islands, jurists,
kindergartens, laboratories, lakes, land registers, languages, leather, libraries, lighthouses, lithium, livestock,
locomotives, logistics, machinery, malaria, manganese, markets, maternity wards, mediation, meteorology, migration,
milling, minerals, monuments, museums, navigation, nurseries, nurses, observatories, oceanography, oil depots, orchards,
paper mills, parks, passports, patents, pastures, pensions, pipelines, plankton, police academies, ports, postal
services, poultry, power lines, prisons, procurement, prosecutors, quarantine, quarries, radar, railways, rainforests,
recycling, refineries, refugees, reservoirs, rice, rivers, road safety, robotics, rubber, salaries, salt, sanitation,
satellites, schools, seafarers, seeds, semiconductors, sensors, shipyards, silk, small enterprises, smart meters,
smuggling, snow, soil, sports, statistics, steel, storms, students, subsidies, sugar, surgery, surveys, tariffs, tax
offices, tea, teachers, telemedicine, terminals, textiles, theatres, tides, timber, tin, tobacco, tolls, tourism, trade
fairs, trains, translators, transit, tunnels, universities, vaccines, vegetables, vessels, veterinarians, vineyards,
visas, volcanoes, volunteers, warehouses, waste, water, weather stations, wetlands, wheat, wind farms, women
entrepreneurs, wool, workshops, youth clubs, zinc, zoology`)

export const BODIES = list(`
committee, commission, working group, dialogue, forum, council, hotline, task force, seminar, steering group, consultation,
board, secretariat, patrol, mechanism, expert panel`)

export const TEXTS = list(`
agreement, protocol, treaty, convention, memorandum of understanding, action plan, exchange of notes, declaration, code of
conduct, arrangement, charter, roadmap`)

export const WHEN = list(`
as soon as possible, at an early date, in due course, before the end of the year, every two years, in the coming months,
when conditions permit, on a regular basis, without delay, next year, within the year, over the next three years`)

export const OPERATORS = list(`
agreed to, undertook to, will, pledged to, are ready to, decided to, committed themselves to, intend to, plan to, resolved
to, stand ready to, expressed their readiness to, reaffirmed their commitment to, will continue to, shall, will strive to,
will jointly, agreed that they would, vowed to, are determined to`)

export const ATTITUDES = list(`
welcomed, highly appreciated, noted with satisfaction, took note of, supported, reaffirmed the importance of, expressed
concern about, congratulated each other on, commended, recognised, attached importance to, opposed any delay in`)

export const SYLLABLES = list(`
al, bar, ben, bro, cal, cor, dal, dor, el, fen, gal, gor, hal, hel, il, jor, kal, ker, lan, lor, mar, mor, nal, nor, or,
pal, per, quil, ral, ros, sal, ser, tal, tor, ul, val, ver, wen, yor, zan`)
